using System.Collections.Immutable;
using B2BCart.Core.Catalog;
using B2BCart.Core.Comments;
using B2BCart.Core.Kernel;
using B2BCart.Core.Sharing;

namespace B2BCart.Core.Carts;

/// <summary>A line came from another cart, with who added it, everybody's portions and what was said about it. Revisions count anew: those of the other cart mean nothing here.</summary>
public sealed record LineTakenIn(
    LineId Line, Offer Offer, Quantity Quantity, LineDetails Details, decimal Position, ImmutableArray<Portion> Portions, PersonId AddedBy, DateTimeOffset AddedAt, ImmutableArray<Comment> Comments, CartId From, string Name, bool IsCopy) : CartEvent
{
    public override bool IsUndoable => true;

    public override CartId? Beyond => IsCopy ? null : From;

    public override bool Raises => true;

    public override bool Concerns(LineId line) => line == Line;

    internal override Verdict May(Access access, Cart cart) => EditedLine.May(cart, Line, access);

    public override Cart ApplyTo(Cart cart, Stamp stamp)
    {
        cart = cart.WithPerson(AddedBy);
        foreach (var portion in Portions) cart = cart.WithPerson(portion.Person);
        foreach (var comment in Comments) cart = cart.WithPerson(comment.Written.Actor) with { Talk = cart.Talk.With(Anew(comment, stamp)) };
        return cart.With(new Line(Line, Offer, Quantity, Details, Position, Portions, null, new(AddedBy, AddedAt, stamp.Revision), stamp, null) { From = new(From, Name) });
    }

    /// <summary>What was moved is moved back, which is about two carts: taken back here alone it would be in none.</summary>
    public override Result<Decided> Undo(Cart now, Stamp original)
    {
        if (!IsCopy) return new LineCameFromElsewhere(Name);
        if (now.Find(Line).IsRefused(out var no, out var line)) return no;
        return line.IsRemoved ? Decided.NoEffect : line.Quantity == Quantity ? Decided.Of(new LineRemoved(Line, Quantity)) : new ChangedSince(line.Counted.Actor);
    }

    public override CartEvent SeenBy(Sight sight) => this with { Offer = Offer.SeenBy(sight.Prices) };

    private static Comment Anew(Comment comment, Stamp stamp) => comment with
    {
        Written = comment.Written with { Revision = stamp.Revision },
        Edited = comment.Edited is { } edited ? edited with { Revision = stamp.Revision } : null,
        Deleted = comment.Deleted is { } deleted ? deleted with { Revision = stamp.Revision } : null,
    };
}

/// <summary>Somebody else moved the line here: it goes back by them, or by moving it.</summary>
public sealed record LineCameFromElsewhere(string Other) : Refusal;

/// <summary>The cart that a line came from, as it was called then.</summary>
public readonly record struct Origin(CartId Cart, string Name);
