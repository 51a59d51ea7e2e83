using System.Collections.Immutable;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;

namespace B2BCart.Core.Operator;

/// <summary>From now on nobody of the company comes in. Nothing is deleted.</summary>
public sealed record CloseCompany : SellerCommand
{
    public override Result<ImmutableArray<CompanyEvent>> Decide(Firm firm) =>
        firm.IsClosed ? ImmutableArray<CompanyEvent>.Empty : ImmutableArray.Create<CompanyEvent>(new CompanyClosed());
}

public sealed record ReopenCompany : SellerCommand
{
    public override Result<ImmutableArray<CompanyEvent>> Decide(Firm firm) =>
        firm.IsClosed ? ImmutableArray.Create<CompanyEvent>(new CompanyReopened()) : ImmutableArray<CompanyEvent>.Empty;
}

public sealed record CompanyClosed : CompanyEvent;

public sealed record CompanyReopened : CompanyEvent;
