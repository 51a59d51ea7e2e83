using System.Collections.Immutable;
using B2BCart.Core.Catalog;
using B2BCart.Core.Kernel;

namespace B2BCart.Core.Carts;

/// <summary>A line as it was at an earlier moment.</summary>
/// <param name="To">What it held then.</param>
/// <param name="Seen">What it holds now, as whoever asks saw it; nothing where they saw it removed.</param>
public sealed record LineThen(LineId Line, Quantity To, Quantity? Seen);

/// <summary>Makes lines hold again what they held at an earlier moment, and brings back those that were removed since. All or nothing, and one step of undo. What came since stays.</summary>
public sealed record PutLinesBack(ImmutableArray<LineThen> Lines) : CartCommand
{
    public override IEnumerable<Sku> NeedsOffers(Cart cart) =>
        Lines.IsDefault ? [] : Lines.OfType<LineThen>().SelectMany(then => new RestoreLine(then.Line).NeedsOffers(cart));

    public override Result<Decided> Decide(Cart cart, Facts facts)
    {
        if (facts.AccessTo(cart).MayAddLines.IsRefused(out var no)) return no;
        if (Lines.IsDefaultOrEmpty || Lines.Any(then => then is null)) return new NothingToPutBack();
        if (Lines.Length > Cart.MostLines) return new TooManyRows(Lines.Length, Cart.MostLines);

        var events = ImmutableArray.CreateBuilder<CartEvent>();
        foreach (var then in Lines)
        {
            CartCommand one = then.Seen is { } seen ? new SetQuantity(then.Line, then.To, seen) : new RestoreLine(then.Line, then.To);
            if (one.Decide(cart, facts).IsRefused(out no, out var decided)) return no;
            foreach (var happened in decided.Events) cart = happened.ApplyTo(cart, new(facts.Actor.Id, facts.Now, cart.Revision + 1));
            events.AddRange(decided.Events);
        }

        return new Decided(events.ToImmutable(), []);
    }
}

public sealed record NothingToPutBack : Refusal;
