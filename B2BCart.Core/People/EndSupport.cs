using System.Collections.Immutable;
using B2BCart.Core.Kernel;

namespace B2BCart.Core.People;

/// <summary>Before its hour; what the seller has open closes.</summary>
public sealed record EndSupport : CompanyCommand
{
    public override Result<ImmutableArray<CompanyEvent>> Decide(Firm firm) =>
        firm.HasSupport ? ImmutableArray.Create<CompanyEvent>(new SupportEnded()) : ImmutableArray<CompanyEvent>.Empty;
}

public sealed record SupportEnded : CompanyEvent;

/// <summary>Support opened a cart.</summary>
public sealed record SupportLookedIn(CartId Cart) : CompanyEvent;
