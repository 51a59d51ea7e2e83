using System.Collections.Immutable;
using B2BCart.Core.Catalog;
using B2BCart.Core.Kernel;
using B2BCart.Core.Sharing;

namespace B2BCart.Core.Carts;

/// <summary>One product in a cart. A removed line stays, so that it can be restored with all that belongs to it.</summary>
/// <param name="Position">Where it stands among the others: ascending, unique in a cart.</param>
/// <param name="Portions">Who added how much; adds up to the quantity.</param>
/// <param name="Price">What one costs and the line's total, or nothing where the reader may not see prices.</param>
public sealed record Line(
    LineId Id,
    Offer Offer,
    Quantity Quantity,
    LineDetails Details,
    decimal Position,
    ImmutableArray<Portion> Portions,
    LinePrice? Price,
    Stamp Added,
    Stamp Changed,
    Stamp? Removed)
{
    /// <summary>Who gave it its quantity, when and in which revision: the author that a conflict names.</summary>
    public Stamp Counted { get; init; } = Changed;

    /// <summary>Who wrote the note that stands there.</summary>
    public Stamp Noted { get; init; } = Changed;

    /// <summary>Who said where it goes.</summary>
    public Stamp Sent { get; init; } = Changed;

    /// <summary>The cart that it came from.</summary>
    public Origin? From { get; init; }

    /// <summary>Not among the lines that count: it was removed, or saved for later.</summary>
    public bool IsRemoved => Removed is not null;

    /// <summary>Whoever removed it wants it later.</summary>
    public bool IsForLater { get; init; }

    public Line SeenBy(Sight sight) => sight.Prices ? this : this with { Offer = Offer.SeenBy(sight.Prices), Price = null };
}

/// <summary>What a line costs: the amount of its price step and the total, rounded once.</summary>
public readonly record struct LinePrice(decimal Amount, Money Total);
