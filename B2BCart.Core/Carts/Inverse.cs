using System.Collections.Immutable;
using B2BCart.Core.Kernel;

namespace B2BCart.Core.Carts;

/// <summary>What takes revisions back as the cart is now: newest first, as far as it still holds.</summary>
internal static class Inverse
{
    /// <summary>The new events, a row for each event that no longer holds, with the reason, and the revisions of which something was taken back.</summary>
    public static (Decided Back, ImmutableArray<long> Taken) Of(Cart cart, ImmutableArray<Revision> newestFirst, Facts facts)
    {
        var events = ImmutableArray.CreateBuilder<CartEvent>();
        var left = ImmutableArray.CreateBuilder<Row>();
        var taken = ImmutableArray.CreateBuilder<long>();
        foreach (var revision in newestFirst)
        {
            var before = events.Count;
            foreach (var one in revision.Events.Reverse().Where(one => one.IsUndoable))
            {
                if (One(one, cart, revision.Stamp, facts).IsRefused(out var no, out var back))
                {
                    left.Add(new(left.Count + 1, null, no));
                    continue;
                }

                events.AddRange(back.Events);
                foreach (var step in back.Events) cart = step.ApplyTo(cart, new(facts.Actor.Id, facts.Now, cart.Revision + 1));
            }

            if (events.Count > before) taken.Add(revision.Number);
        }

        return (new(events.ToImmutable(), left.ToImmutable()), taken.ToImmutable());
    }

    private static Result<Decided> One(CartEvent one, Cart cart, Stamp original, Facts facts)
    {
        if (one.Undo(cart, original).IsRefused(out var no, out var back)) return no;
        var access = facts.AccessTo(cart);
        foreach (var step in back.Events)
        {
            if (step.May(access, cart).IsRefused(out no)) return no;
        }

        return back;
    }

    /// <summary>One revision as one step: when nothing of it holds any more, the reason is the answer.</summary>
    public static Result<Decided> OfOne(Cart cart, long number, Facts facts)
    {
        var revision = facts.Revisions.Single(one => one.Number == number);
        if (revision.Events.Any(one => one.Beyond is not null)) return MovedBack.Of(cart, revision, facts);

        var (back, _) = Of(cart, [revision], facts);
        return back.Events.IsEmpty && !back.Rows.IsEmpty ? back.Rows[0].Refused! : back with { Undoes = number };
    }
}
