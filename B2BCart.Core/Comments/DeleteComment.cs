using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;

namespace B2BCart.Core.Comments;

/// <summary>Takes the words away; only one's own. That something was said, by whom and when, stays.</summary>
public sealed record DeleteComment(CommentId Comment) : CartCommand
{
    public override Result<Decided> Decide(Cart cart, Facts facts) =>
        OwnComment.Of(cart, Comment, facts).IsRefused(out var no, out var comment) ? no : Decided.Of(new CommentDeleted(Comment, comment.Line));
}

public sealed record CommentDeleted(CommentId Comment, LineId? Line) : CartEvent
{
    public override bool Concerns(LineId line) => line == Line;

    public override Cart ApplyTo(Cart cart, Stamp stamp) =>
        cart with { Talk = cart.Talk.Changed(Comment, comment => comment with { Text = null, Deleted = stamp }) };
}
