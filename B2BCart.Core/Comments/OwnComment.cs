using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;

namespace B2BCart.Core.Comments;

/// <summary>The comment that a verb names, if it is there and the actor's own.</summary>
internal static class OwnComment
{
    public static Result<Comment> Of(Cart cart, CommentId id, Facts facts)
    {
        if (facts.AccessTo(cart).MayComment.IsRefused(out var no)) return no;
        if (cart.Talk.Find(id) is not { IsDeleted: false } comment) return new CommentNotFound(id);

        return comment.Written.Actor == facts.Actor.Id ? comment : new NotYourComment(comment.Written.Actor);
    }
}

public sealed record CommentNotFound(CommentId Comment) : Refusal;

public sealed record NotYourComment(PersonId By) : Refusal;
