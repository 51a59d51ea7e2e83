using B2BCart.Core.Comments;

namespace B2BCart.Blazor.Notifications;

/// <summary>Who named you, what they wrote and where.</summary>
internal static class MentionLetter
{
    /// <summary>The words as they stand now; words that were taken back are told to nobody.</summary>
    public static LetterText? Write(LetterFacts facts)
    {
        var said = facts.Revision.Events.OfType<CommentAdded>().First(one => one.Mentions.Contains(facts.To!.Value));
        if (facts.Newest.Talk.Find(said.Comment) is not { Text: { } text }) return null;

        var who = facts.NameOf(facts.Revision.Actor);
        return facts.Letter(
            facts.Say("mentioned.subject", ("Who", who), ("Cart", facts.Newest.Name)),
            new Says(said.Line is { } line
                ? facts.Say("mentioned.line", ("Who", who), ("Cart", facts.Newest.Name), ("Line", facts.Reader.NameOf(line)))
                : facts.Say("mentioned.cart", ("Who", who), ("Cart", facts.Newest.Name))),
            new Quotes(text));
    }
}
