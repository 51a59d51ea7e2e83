using B2BCart.Core.Sharing;

namespace B2BCart.Blazor.Notifications;

/// <summary>Who opened a cart to you, as what, and their words.</summary>
internal static class SharingLetter
{
    public static LetterText Invited(LetterFacts facts)
    {
        var shared = facts.Revision.Events.OfType<CartShared>().First(one => one.Grantee.Id == facts.To!.Value.Value);
        return facts.Letter(
            facts.Say("invited.subject"),
            new Says(facts.Say("invited")),
            LetterFacts.Quote(shared.Invitation),
            facts.Facts(facts.Fact("role", $"{facts.Wording.Of(shared.Role)}. {facts.Wording.Say($"role.{shared.Role}-may", facts)}")));
    }

    public static LetterText HandedOver(LetterFacts facts) => facts.Letter(facts.Say("handed-over.subject"), new Says(facts.Say("handed-over")));
}
