using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;

namespace B2BCart.Core.Comments;

/// <summary>Says it better; only one's own. That it was edited stays visible.</summary>
public sealed record EditComment(CommentId Comment, string Text) : CartCommand
{
    public override Result<Decided> Decide(Cart cart, Facts facts)
    {
        if (OwnComment.Of(cart, Comment, facts).IsRefused(out var no, out var comment)) return no;
        if (CommentText.Of(Text).IsRefused(out no, out var text)) return no;

        return text == comment.Text ? Decided.NoEffect : Decided.Of(new CommentEdited(Comment, comment.Line, text));
    }
}

public sealed record CommentEdited(CommentId Comment, LineId? Line, string Text) : CartEvent
{
    public override bool Concerns(LineId line) => line == Line;

    public override Cart ApplyTo(Cart cart, Stamp stamp) =>
        cart with { Talk = cart.Talk.Changed(Comment, comment => comment with { Text = Text, Edited = stamp }) };
}
