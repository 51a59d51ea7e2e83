using System.Collections.Immutable;
using B2BCart.Core.Kernel;

namespace B2BCart.Core.Comments;

/// <summary>All that was said in a cart, oldest first.</summary>
public sealed record Talk(ImmutableArray<Comment> Comments)
{
    /// <summary>More is kept elsewhere than in a cart.</summary>
    public const int Most = 2_000;

    public static Talk None { get; } = new([]);

    /// <summary>What was said about a line, or with nothing about the whole cart.</summary>
    public IEnumerable<Comment> Of(LineId? line) => Comments.Where(comment => comment.Line == line);

    public Comment? Find(CommentId id) => Comments.FirstOrDefault(comment => comment.Id == id);

    public Talk With(Comment comment) => new(Comments.Add(comment));

    public Talk Without(ImmutableArray<LineId> lines) => new(Comments.RemoveAll(comment => comment.Line is { } line && lines.Contains(line)));

    public Talk Changed(CommentId id, Func<Comment, Comment> change) =>
        Find(id) is { } comment ? new(Comments.Replace(comment, change(comment))) : this;
}
