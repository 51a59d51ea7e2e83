using System.Collections.Frozen;
using B2BCart.Core.Notifications;

namespace B2BCart.Blazor.Notifications;

/// <summary>Each kind of letter and who writes it.</summary>
internal static class LetterWriting
{
    private static readonly FrozenDictionary<LetterKind, Func<LetterFacts, LetterText?>> Kinds = new Dictionary<LetterKind, Func<LetterFacts, LetterText?>>
    {
        [LetterKind.Mentioned] = MentionLetter.Write,
        [LetterKind.Asked] = AskedLetter.Write,
        [LetterKind.LookAgain] = LookAgainLetter.Write,
        [LetterKind.Approved] = AnswerLetter.Approved,
        [LetterKind.ChangesRequested] = AnswerLetter.ChangesRequested,
        [LetterKind.Rejected] = AnswerLetter.Rejected,
        [LetterKind.Ordered] = OrderLetter.Ordered,
        [LetterKind.OrderToSeller] = OrderLetter.ToSeller,
        [LetterKind.NameAnApprover] = AnswerLetter.NameAnApprover,
        [LetterKind.Invited] = SharingLetter.Invited,
        [LetterKind.HandedOver] = SharingLetter.HandedOver,
        [LetterKind.RollCalled] = RollCallLetter.Called,
        [LetterKind.RollCallDue] = RollCallLetter.Due,
        [LetterKind.EverybodyDone] = RollCallLetter.Everybody,
    }.ToFrozenDictionary();

    /// <summary>Nothing when there is nothing left to tell.</summary>
    public static LetterText? Write(LetterFacts facts) => Kinds[facts.Kind](facts);
}
