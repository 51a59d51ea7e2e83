using System.Collections.Immutable;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;

namespace B2BCart.Core.Operator;

/// <summary>A new company that buys, with its first unit and its first admin.</summary>
public sealed record OpenCompany(string Name, PersonId Admin, UnitId Unit) : SellerCommand
{
    public override Result<ImmutableArray<CompanyEvent>> Decide(Firm firm) =>
        RenameCompany.MayBeCalled(Name).IsRefused(out var no) ? no : ImmutableArray.Create<CompanyEvent>(new CompanyOpened(Admin, Unit));
}

public sealed record CompanyOpened(PersonId Admin, UnitId Unit) : CompanyEvent;
