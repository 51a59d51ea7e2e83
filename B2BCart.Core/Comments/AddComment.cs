using System.Collections.Immutable;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;

namespace B2BCart.Core.Comments;

/// <summary>Says something about a line or, without one, about the whole cart. Who is mentioned is told.</summary>
public sealed record AddComment(LineId? Line, string Text, ImmutableArray<PersonId> Mentions) : CartCommand
{
    public override IEnumerable<PersonId> NamesPeople => Mentions.IsDefault ? [] : Mentions.Take(Comment.MostMentions);

    public override Result<Decided> Decide(Cart cart, Facts facts)
    {
        if (facts.AccessTo(cart).MayComment.IsRefused(out var no)) return no;
        if (CommentText.Of(Text).IsRefused(out no, out var text)) return no;
        if (CommentText.MayName(Mentions, cart, facts).IsRefused(out no)) return no;
        if (Line is { } line && cart.Find(line).IsRefused(out no, out _)) return no;
        if (cart.Talk.Comments.Length >= Talk.Most) return new TooManyComments(Talk.Most);

        var id = new CommentId(facts.Command.Value);
        if (cart.Talk.Find(id) is not null) return new CommentIdTaken();

        return Decided.Of(new CommentAdded(id, Line, text, Mentions.IsDefault ? [] : [.. Mentions.Distinct()]));
    }
}

public sealed record CommentAdded(CommentId Comment, LineId? Line, string Text, ImmutableArray<PersonId> Mentions) : CartEvent
{
    public override bool Concerns(LineId line) => line == Line;

    public override Cart ApplyTo(Cart cart, Stamp stamp) =>
        cart with { Talk = cart.Talk.With(new(Comment, Line, Text, Mentions, stamp)) };
}

public sealed record TooManyComments(int Most) : Refusal;

/// <summary>Somebody else's command bore the same id.</summary>
public sealed record CommentIdTaken : Refusal;
