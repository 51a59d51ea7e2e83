using B2BCart.Core.Approvals;
using B2BCart.Core.Carts;

namespace B2BCart.Blazor.Notifications;

/// <summary>What an approver answered, and what comes now.</summary>
internal static class AnswerLetter
{
    public static LetterText Approved(LetterFacts facts)
    {
        var given = facts.Revision.Events.OfType<ApprovalGiven>().FirstOrDefault();
        if (facts.Cart.State is CartState.Approved)
        {
            return facts.Letter(
                facts.SayAmount("approved.subject", facts.Total), new Says(facts.Say(given is null ? "approved.nobody" : "approved")), LetterFacts.Quote(given?.Comment), new Says(facts.Say("approved.order")));
        }

        var next = facts.Cart.Standing?.Asked is { } person ? facts.NameOf(person) : facts.Say("next.unnamed");
        return facts.Letter(
            facts.Say("approved.next-subject", ("Next", next)), new Says(facts.Say("approved")), LetterFacts.Quote(given?.Comment), new Says(facts.Say("approved.next", ("Next", next))));
    }

    public static LetterText ChangesRequested(LetterFacts facts)
    {
        var asked = facts.Revision.Events.OfType<ChangesRequested>().First();
        return facts.Letter(
            facts.Say("changes-requested.subject"),
            new Says(facts.Say("changes-requested")),
            new Quotes(asked.Comment),
            asked.Lines.IsEmpty ? null : new Points(facts.Say("changes-requested.lines"), [.. asked.Lines.Select(facts.Reader.NameOf)]),
            new Says(facts.Say("changes-requested.then")));
    }

    public static LetterText Rejected(LetterFacts facts) => facts.Letter(
        facts.Say("rejected.subject"), new Says(facts.Say("rejected")), new Quotes(facts.Revision.Events.OfType<CartRejected>().First().Reason), new Says(facts.Say("rejected.then")));

    /// <summary>Admins see that a cart waits and whose it is, not what is in it.</summary>
    public static LetterText NameAnApprover(LetterFacts facts)
    {
        var letter = facts.Letter(facts.Say("unnamed.subject"), new Says(facts.Say("unnamed")), new Says(facts.Say("unnamed.then")));
        return facts.To is null ? letter with { Button = null } : letter;
    }
}
