using System.Collections.Immutable;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Core.Sharing;

namespace B2BCart.Core.Comments;

/// <summary>The rules for what a comment says and whom it names.</summary>
internal static class CommentText
{
    public static Result<string> Of(string? text) =>
        string.IsNullOrWhiteSpace(text) ? new CommentEmpty()
        : text.Trim() is var trimmed && trimmed.Length > Comment.Longest ? new CommentTooLong(Comment.Longest)
        : trimmed;

    /// <summary>Only people who may open the cart can be named: nobody learns of a cart by a mention.</summary>
    public static Verdict MayName(ImmutableArray<PersonId> people, Cart cart, Facts facts)
    {
        if (people.IsDefaultOrEmpty) return Verdict.Yes;
        if (people.Length > Comment.MostMentions) return new TooManyMentions(Comment.MostMentions);
        foreach (var person in people)
        {
            if (!facts.People.TryGetValue(person, out var named) || Access.Of(named, cart).Role is null) return new CannotBeMentioned(person);
        }

        return Verdict.Yes;
    }
}

public sealed record CommentEmpty : Refusal;

public sealed record CommentTooLong(int Longest) : Refusal;

public sealed record TooManyMentions(int Most) : Refusal;

/// <summary>The same answer for somebody without access and for nobody.</summary>
public sealed record CannotBeMentioned(PersonId Person) : Refusal;
