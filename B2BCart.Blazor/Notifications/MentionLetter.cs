using B2BCart.Core.Comments;

namespace B2BCart.Blazor.Notifications;

/// <summary>Who named you, what they wrote and where.</summary>
internal static class MentionLetter
{
    /// <summary>The words as they stand now; words that were taken back are told to nobody.</summary>
    public static LetterText? Write(LetterFacts facts)
    {
        var said = facts.Revision.Events.OfType<CommentAdded>().First(one => one.Mentions.Contains(facts.To!.Value));
        return facts.Newest.Talk.Find(said.Comment) is { Text: { } text }
            ? facts.Letter(
                facts.Say("mentioned.subject"),
                new Says(said.Line is { } line ? facts.Say("mentioned.line", ("Line", facts.Reader.NameOf(line))) : facts.Say("mentioned.cart")),
                new Quotes(text))
            : null;
    }
}
