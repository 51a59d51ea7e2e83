using System.Collections.Immutable;
using B2BCart.Core.Approvals;
using B2BCart.Core.Carts;
using B2BCart.Core.Comments;
using B2BCart.Core.Kernel;
using B2BCart.Core.Ordering;
using B2BCart.Core.RollCalls;
using B2BCart.Core.Sharing;

namespace B2BCart.Core.Notifications;

/// <summary>Who is told because of a revision. Pure, so that the letters are stored with the events or not at all.</summary>
public static class Letters
{
    /// <summary>To nobody the same thing twice, and never to the actor, but for the order that somebody places for themself: it is a paper to keep.</summary>
    public static ImmutableArray<Letter> Between(Cart before, Cart after, Revision revision) =>
    [
        .. Sharing(revision).Concat(RollCall(before, after, revision)).Concat(Mentions(revision)).Concat(Asking(before, after)).Concat(Deciding(before, after, revision)).Where(letter => letter.To != revision.Actor)
            .Concat(Ordering(after, revision)).Distinct(),
    ];

    /// <summary>Whoever was invited in words, and whoever a cart was handed to.</summary>
    private static IEnumerable<Letter> Sharing(Revision revision)
    {
        foreach (var one in revision.Events)
        {
            if (one is CartShared { Invitation: not null } shared) yield return new(LetterKind.Invited, new PersonId(shared.Grantee.Id));
            if (one is CartHandedOver handed) yield return new(LetterKind.HandedOver, handed.To);
        }
    }

    /// <summary>Whoever is asked to say "I'm done", and the owner once all have.</summary>
    private static IEnumerable<Letter> RollCall(Cart before, Cart after, Revision revision)
    {
        foreach (var one in revision.Events)
        {
            if (one is RollCalled) foreach (var person in after.RollCall!.Missing) yield return new(LetterKind.RollCalled, person);
            if (one is MissingReminded reminded) foreach (var person in reminded.People) yield return new(LetterKind.RollCallDue, person);
            if (one is DoneSaid && after.RollCall is { Missing.IsEmpty: true } && before.RollCall is { Missing.IsEmpty: false }) yield return new(LetterKind.EverybodyDone, after.Members.Owner);
        }
    }

    private static IEnumerable<Letter> Mentions(Revision revision) =>
        revision.Events.OfType<CommentAdded>().SelectMany(said => said.Mentions).Select(person => new Letter(LetterKind.Mentioned, person));

    /// <summary>Whoever is asked now and was not just before; where nobody can be, those who can do something about it.</summary>
    private static IEnumerable<Letter> Asking(Cart before, Cart after)
    {
        if (after.WaitsFor is { } asked) return asked.Person == before.WaitsFor?.Person ? [] : [new(asked.IsAgain ? LetterKind.LookAgain : LetterKind.Asked, asked.Person)];

        return WaitsForNobody(after) && !WaitsForNobody(before) ? ToRequesters(LetterKind.NameAnApprover, after).Append(new(LetterKind.NameAnApprover, null)) : [];
    }

    private static bool WaitsForNobody(Cart cart) => cart.State is CartState.InReview && cart.WaitsFor is null;

    private static IEnumerable<Letter> Deciding(Cart before, Cart after, Revision revision)
    {
        var isApproved = (before.State, after.State) is (not CartState.Approved and not CartState.Ordered, CartState.Approved);
        return revision.Events.Any(one => one is ChangesRequested) ? ToRequesters(LetterKind.ChangesRequested, after)
            : revision.Events.Any(one => one is CartRejected) ? ToRequesters(LetterKind.Rejected, after)
            : isApproved || revision.Events.Any(one => one is ApprovalGiven) ? ToRequesters(LetterKind.Approved, after)
            : [];
    }

    private static IEnumerable<Letter> Ordering(Cart after, Revision revision)
    {
        if (!revision.Events.Any(one => one is OrderPlaced)) return [];

        var requester = after.Review!.Requester;
        return ToRequesters(LetterKind.Ordered, after).Where(letter => letter.To == requester || letter.To != revision.Actor).Append(new(LetterKind.OrderToSeller, null));
    }

    /// <summary>For whom it was asked, and who asked.</summary>
    private static IEnumerable<Letter> ToRequesters(LetterKind kind, Cart cart) =>
        cart.Review is { } review ? new[] { review.Requester, review.Submitted.Actor }.Select(person => new Letter(kind, person)) : [];
}
