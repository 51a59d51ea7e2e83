using System.Collections.Immutable;
using B2BCart.Core.Kernel;
using B2BCart.Core.Sharing;

namespace B2BCart.Core.Carts;

/// <summary>One accepted command: 1..n events, stored together.</summary>
/// <param name="Number">Counts accepted commands of the cart, from 1.</param>
/// <param name="FirstSeq">The place of its first event; events are numbered without a gap from 1.</param>
/// <param name="Undoes">The revision that this one takes back.</param>
public sealed record Revision(
    CartId Cart, long Number, long FirstSeq, CommandId Command, PersonId Actor, DateTimeOffset At, long? Undoes, ImmutableArray<CartEvent> Events)
{
    public long LastSeq => FirstSeq + Events.Length - 1;

    public Stamp Stamp => new(Actor, At, Number);

    public Revision SeenBy(Sight sight) => sight == Sight.Full ? this : this with { Events = [.. Events.Select(one => one.SeenBy(sight))] };
}
