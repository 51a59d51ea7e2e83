using B2BCart.Blazor.RollCalls;

namespace B2BCart.Blazor.Notifications;

/// <summary>Who waits for whom, and until when. Nothing is said any more to who has said it, nor once nobody is waited for.</summary>
internal static class RollCallLetter
{
    public static LetterText? Called(LetterFacts facts) => Missing(facts, "roll-call.subject", "roll-call");

    public static LetterText? Due(LetterFacts facts) => Missing(facts, "roll-call.due.subject", "roll-call.due");

    public static LetterText? Everybody(LetterFacts facts) =>
        facts.Newest.RollCall is { Missing.IsEmpty: true } ? facts.Letter(facts.Say("roll-call.all.subject"), new Says(facts.Say("roll-call.all"))) : null;

    private static LetterText? Missing(LetterFacts facts, string subject, string text)
    {
        if (facts.Newest.RollCall is not { } call || !call.Missing.Contains(facts.To!.Value)) return null;

        var day = Days.Say(call.On);
        return new(facts.Say(subject, ("Day", day)), facts.Say("open"), [new Says(facts.Say(text, ("Day", day), ("Owner", facts.NameOf(facts.Newest.Members.Owner))))]);
    }
}
