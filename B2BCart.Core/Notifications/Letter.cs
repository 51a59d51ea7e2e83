using B2BCart.Core.Kernel;

namespace B2BCart.Core.Notifications;

/// <summary>What a mail is about. The numbers are stored.</summary>
public enum LetterKind
{
    /// <summary>Somebody named you in a comment.</summary>
    Mentioned = 1,

    /// <summary>You are asked to approve.</summary>
    Asked = 2,

    /// <summary>You said yes before in this request, and what changed since needs your yes again.</summary>
    LookAgain = 3,

    Approved = 4,
    ChangesRequested = 5,
    Rejected = 6,
    Ordered = 7,
    OrderToSeller = 8,

    /// <summary>A stage has nobody who could be asked; without a person it goes to the company's admins.</summary>
    NameAnApprover = 9,

    /// <summary>A cart was shared with you.</summary>
    Invited = 10,

    /// <summary>A cart is yours now.</summary>
    HandedOver = 11,

    /// <summary>You are asked to say "I'm done".</summary>
    RollCalled = 12,

    /// <summary>You have not said it, and tomorrow is the last day.</summary>
    RollCallDue = 13,

    /// <summary>Everybody whom you asked has said it.</summary>
    EverybodyDone = 14,

    /// <summary>Set a password, and you are in. Of no cart.</summary>
    Welcome = 20,

    /// <summary>Somebody forgot their password, or says so. Of no cart.</summary>
    NewPassword = 21,

    /// <summary>Show that a new address is yours. Of no cart, and goes to that address.</summary>
    ConfirmEmail = 22,

    /// <summary>A passkey signs you in from now on. Of no cart.</summary>
    PasskeyAdded = 23,
}

/// <summary>Somebody has to be told something about one revision of a cart. What it says is found when it is delivered.</summary>
/// <param name="To">Nobody by name: the seller or, of <see cref="LetterKind.NameAnApprover"/>, the admins.</param>
public sealed record Letter(LetterKind Kind, PersonId? To);
