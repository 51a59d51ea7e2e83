using System.Collections.Immutable;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;

namespace B2BCart.Core.Operator;

public sealed record RenameCompany(string Name) : SellerCommand
{
    public const int Longest = 80;

    public override Result<ImmutableArray<CompanyEvent>> Decide(Firm firm) =>
        MayBeCalled(Name).IsRefused(out var no) ? no
        : Name.Trim() == firm.Name ? ImmutableArray<CompanyEvent>.Empty
        : ImmutableArray.Create<CompanyEvent>(new CompanyRenamed(firm.Name, Name.Trim()));

    internal static Verdict MayBeCalled(string name) => name.Trim().Length is 0 or > Longest ? new NotACompanyName(Longest) : Verdict.Yes;
}

public sealed record CompanyRenamed(string From, string To) : CompanyEvent;

public sealed record NotACompanyName(int Longest) : Refusal;
