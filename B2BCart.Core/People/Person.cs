using System.Collections.Immutable;
using B2BCart.Core.Kernel;

namespace B2BCart.Core.People;

/// <summary>Who asks: what the rules need to know of a person. Names and addresses live apart and never reach Core.</summary>
/// <param name="Units">The person's own unit and every unit above it.</param>
/// <param name="SeesPrices">A right of its own; without it no amount reaches this person by whatever way.</param>
public sealed record Person(PersonId Id, CompanyId Company, ImmutableArray<UnitId> Units, bool SeesPrices)
{
    /// <summary>May ask for approval of a cart that they edit.</summary>
    public bool MaySubmit { get; init; }

    /// <summary>May place the order of an approved cart that is open to them.</summary>
    public bool MayOrder { get; init; }

    /// <summary>Edits the company's rules. No authority to approve, and no way around them.</summary>
    public bool IsAdmin { get; init; }

    /// <summary>Reads every cart of the company from its first submit on; changes none by that.</summary>
    public bool IsAuditor { get; init; }

    /// <summary>Replaces the seller's catalog; only people of the seller have it.</summary>
    public bool RunsCatalog { get; init; }

    /// <summary>Runs the catalog or the people of the seller: sees every placed order, and of the carts of other companies only what those two let through.</summary>
    public bool IsOperator { get; init; }

    /// <summary>The companies whose people may share a cart with them by name.</summary>
    public ImmutableArray<CompanyId> ContactOf { get; init; } = [];

    /// <summary>The companies that let the seller look into their carts now.</summary>
    public ImmutableArray<CompanyId> LooksInto { get; init; } = [];
}
