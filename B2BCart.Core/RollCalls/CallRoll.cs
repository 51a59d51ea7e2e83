using System.Collections.Immutable;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Core.Sharing;

namespace B2BCart.Core.RollCalls;

/// <summary>Asks colleagues who add to the cart to say "I'm done" by the end of a day. Called again, it replaces the one before; who said so already is not asked twice.</summary>
/// <param name="On">The last day, where <paramref name="Zone"/> is.</param>
/// <param name="Zone">An IANA zone: Europe/Berlin.</param>
public sealed record CallRoll(ImmutableArray<PersonId> People, DateOnly On, string Zone) : CartCommand
{
    /// <summary>The day before, at this hour there.</summary>
    private const int RemindsAtHour = 9;

    public override IEnumerable<PersonId> NamesPeople => People.IsDefault ? [] : People.Take(RollCall.Most);

    public override string? NamesZone => Zone;

    public override Result<Decided> Decide(Cart cart, Facts facts)
    {
        if (facts.AccessTo(cart).MayShare.IsRefused(out var no)) return no;
        if (facts.AccessTo(cart).MayEditLines.IsRefused(out no)) return no;
        if (cart.State is CartState.InReview or CartState.Approved) return new TooLateToCall();
        if (People.IsDefaultOrEmpty) return new NobodyToCall();
        if (People.Length > RollCall.Most) return new TooManyToCall(RollCall.Most);
        if (MayBeAsked(cart, facts).IsRefused(out no)) return no;
        if (facts.Zone is not { } zone) return new UnknownZone(Zone);

        var until = At(zone, On.AddDays(On == DateOnly.MaxValue ? 0 : 1), 0);
        if (until <= facts.Now) return new DeadlinePassed(On);

        var remind = At(zone, On.AddDays(-1), RemindsAtHour);
        return Decided.Of(new RollCalled((cart.RollCall?.Number ?? 0) + 1, [.. People.Distinct()], On, zone.Id, until, remind > facts.Now ? remind : null));
    }

    private Verdict MayBeAsked(Cart cart, Facts facts)
    {
        foreach (var person in People)
        {
            if (person == cart.Members.Owner || !facts.People.TryGetValue(person, out var named) || Access.Of(named, cart).MayAddLines.IsRefused(out _)) return new CannotBeCalled(person);
        }

        return Verdict.Yes;
    }

    private static DateTimeOffset At(TimeZoneInfo zone, DateOnly day, int hour)
    {
        var local = day.ToDateTime(new TimeOnly(hour, 0));
        return new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
    }
}

/// <param name="Until">When the day ends there.</param>
/// <param name="RemindAt">When those who are still missing are reminded.</param>
public sealed record RollCalled(int Number, ImmutableArray<PersonId> People, DateOnly On, string Zone, DateTimeOffset Until, DateTimeOffset? RemindAt) : CartEvent
{
    public override Cart ApplyTo(Cart cart, Stamp stamp)
    {
        foreach (var person in People) cart = cart.WithPerson(person);
        return cart with { RollCall = new(Number, People, On, Zone, Until, RemindAt, stamp, [.. cart.RollCall?.Done.Where(one => People.Contains(one.Actor)) ?? []]) };
    }
}

public sealed record TooLateToCall : Refusal;

public sealed record NobodyToCall : Refusal;

public sealed record TooManyToCall(int Most) : Refusal;

/// <summary>Who does not add to the cart has nothing to be done with. The same answer for somebody of another company.</summary>
public sealed record CannotBeCalled(PersonId Person) : Refusal;

public sealed record UnknownZone(string Zone) : Refusal;

public sealed record DeadlinePassed(DateOnly On) : Refusal;
