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
    public static Glance Without(Access access, Room room, Lost lost = Lost.InCart) =>
        new(access, room.CartSeenBy(access.Sight), [], []) { Ended = EndIn(room.Recent, access.Person) is { } end ? end with { Lost = lost } : null };

    /// <summary>Access is taken back by somebody, or it ended with the request about which one was asked.</summary>
    private static End? EndIn(ImmutableArray<Revision> recent, PersonId person) =>
        recent.LastOrDefault() is { } own && own.Actor == person && own.Events.Any(one => one is CartLeft) ? new(own.Actor, own.At, WasAsked: false) { HasLeft = true }
        : recent.LastOrDefault(revision => revision.Events.OfType<SharingStopped>().Any(stopped => stopped.Grantee.Kind is not GranteeKind.Person || stopped.Grantee.Id == person.Value)) is { } taken ? new(taken.Actor, taken.At, WasAsked: false)
        : recent is [.., var last] ? new(last.Actor, last.At, WasAsked: true)
        : null;
}

/// <param name="WasAsked">It was no member's access: they were asked, and no longer are.</param>
public sealed record End(PersonId By, DateTimeOffset At, bool WasAsked)
{
    /// <summary>They gave it up themselves.</summary>
    public bool HasLeft { get; init; }

    public Lost Lost { get; init; }
}

/// <summary>By what an access went.</summary>
public enum Lost
{
    /// <summary>By what happened in the cart.</summary>
    InCart,

    /// <summary>They were an auditor, and are none any more; nobody did it here.</summary>
    AsAuditor,

    /// <summary>Their unit, or what they are for the company, is another; nobody did it here.</summary>
    InCompany,
}
