using System.Collections.Immutable;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;

namespace B2BCart.Core.Comments;

/// <summary>What somebody said about a line or, without one, about the whole cart.</summary>
/// <param name="Text">Nothing once it was deleted: that it was said stays, what was said does not.</param>
/// <param name="Mentions">Who was named in it and is told.</param>
public sealed record Comment(CommentId Id, LineId? Line, string? Text, ImmutableArray<PersonId> Mentions, Stamp Written, Stamp? Edited = null, Stamp? Deleted = null)
{
    public const int Longest = 4_000;

    public const int MostMentions = 20;

    public bool IsDeleted => Deleted is not null;
}
