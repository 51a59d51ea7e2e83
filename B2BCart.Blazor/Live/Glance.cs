using System.Collections.Immutable;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Core.Live;
using B2BCart.Core.Sharing;

namespace B2BCart.Blazor.Live;

/// <summary>A cart as one person sees it at one moment.</summary>
/// <param name="Cart">Only what <paramref name="Access"/> lets them see.</param>
/// <param name="Recent">The latest revisions, oldest first, seen the same way.</param>
public sealed record Glance(Access Access, Cart Cart, ImmutableArray<Visitor> People, ImmutableArray<Revision> Recent)
{
    /// <summary>Who ended this person's access, and when; all they still learn.</summary>
    public End? Ended { get; init; }

    /// <summary>What is left to see of a room without access to it.</summary>
    /// <param name="loss">What ended it, when it did not happen in the cart.</param>
    public static Glance Without(Access access, Room room, Loss? loss = null) =>
        new(access, room.CartSeenBy(access.Sight), [], []) { Ended = EndIn(room.Recent, access.Person) is { } end ? end with { Loss = loss ?? end.Loss } : null };

    /// <summary>Access is given up, taken back by somebody, or it ended with the request about which one was asked.</summary>
    private static End? EndIn(ImmutableArray<Revision> recent, PersonId person) =>
        recent is not [.., var last] ? null
        : last.Actor == person && last.Events.Any(one => one is CartLeft) ? new(last.Actor, last.At, Loss.Left)
        : recent.LastOrDefault(revision => revision.Events.OfType<SharingStopped>().Any(stopped => stopped.Grantee.Kind is not GranteeKind.Person || stopped.Grantee.Id == person.Value)) is { } taken ? new(taken.Actor, taken.At, Loss.TakenBack)
        : new(last.Actor, last.At, Loss.Settled);
}

/// <summary>An access that is over: who ended it, when, and by what.</summary>
public sealed record End(PersonId By, DateTimeOffset At, Loss Loss);

/// <summary>What an access ended by; each has its sentence among the words, <c>ended.</c> and its name.</summary>
public enum Loss
{
    /// <summary>Somebody took it back.</summary>
    TakenBack,

    /// <summary>They gave it up themselves.</summary>
    Left,

    /// <summary>It was no member's access: they were asked, and no longer are.</summary>
    Settled,

    /// <summary>They were an auditor, and are none any more; nobody did it here.</summary>
    AsAuditor,

    /// <summary>Their unit, or what they are for the company, is another; nobody did it here.</summary>
    InCompany,
}
