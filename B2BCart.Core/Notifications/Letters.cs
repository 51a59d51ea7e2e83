using System.Collections.Immutable;
using B2BCart.Core.Carts;
using B2BCart.Core.Comments;

namespace B2BCart.Core.Notifications;

/// <summary>Who is told because of a revision. Pure, so that the letters are stored with the events or not at all.</summary>
public static class Letters
{
    /// <summary>Never to the actor, and to nobody the same thing twice.</summary>
    public static ImmutableArray<Letter> Between(Cart before, Cart after, Revision revision) =>
        [.. Mentions(revision).Where(letter => letter.To != revision.Actor).Distinct()];

    private static IEnumerable<Letter> Mentions(Revision revision) =>
        revision.Events.OfType<CommentAdded>().SelectMany(said => said.Mentions).Select(person => new Letter(LetterKind.Mentioned, person));
}
