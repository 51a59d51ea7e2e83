using System.Collections.Immutable;
using B2BCart.Core.Kernel;

namespace B2BCart.Core.Carts;

/// <summary>Moves all lines into another cart and puts this one away. The owner's.</summary>
public sealed record MergeCart(CartId Into) : CartCommand
{
    public override CartId? OtherOf(Cart cart, PersonId actor) => Into;

    public override Result<Decided> Decide(Cart cart, Facts facts)
    {
        var access = facts.AccessTo(cart);
        if (access.MayShare.IsRefused(out var no) || access.MayEditLines.IsRefused(out no) || ArchiveCart.MayBePutAway(cart).IsRefused(out no)) return no;

        var lines = cart.Lines.Where(line => !line.IsRemoved || line.IsForLater).ToImmutableArray();
        if (lines.IsEmpty) return new NothingToMove();
        if (MoveLines.Into(cart, lines, Into, isCopy: false, facts).IsRefused(out no, out var taken)) return no;

        var later = lines.Where(line => line.IsForLater).Select(line => new LineSavedForLater(line.Id, line.Quantity, WasRemoved: false));
        return new Decided([MoveLines.Away(lines, facts.Other!), new CartArchived()], []) { Elsewhere = [.. taken, .. later] };
    }
}
