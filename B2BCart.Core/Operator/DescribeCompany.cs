using System.Collections.Immutable;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;

namespace B2BCart.Core.Operator;

/// <summary>What was wrong when the company was opened, or is otherwise now. Its currency stays: its carts and budgets are counted in it.</summary>
/// <param name="Zone">An IANA zone: what "today" means there.</param>
/// <param name="Language">Of the mails to its people, as "de"; nothing = that of the installation.</param>
public sealed record DescribeCompany(string Zone, string? Language, string VatId) : SellerCommand
{
    public override Result<ImmutableArray<CompanyEvent>> Decide(Firm firm) =>
        (firm.Zone, firm.Language, firm.VatId) == (Zone, Language, VatId) ? ImmutableArray<CompanyEvent>.Empty : ImmutableArray.Create<CompanyEvent>(new CompanyDescribed(Zone, Language, VatId));
}

public sealed record CompanyDescribed(string Zone, string? Language, string VatId) : CompanyEvent;
