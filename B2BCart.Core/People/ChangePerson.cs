using System.Collections.Immutable;
using B2BCart.Core.Kernel;

namespace B2BCart.Core.People;

/// <summary>Another unit, manager, limit or other rights: one event for each thing that becomes another.</summary>
/// <param name="IsRenamed">Name or title were changed too; what they are stands with the person.</param>
/// <param name="HasNewEmail">The address was changed too.</param>
/// <param name="Settings">Nothing = as they are.</param>
public sealed record ChangePerson(PersonId Person, UnitId Unit, PersonId? Manager, long? Limit, Rights Rights, bool IsRenamed, bool HasNewEmail, PersonSettings? Settings = null) : CompanyCommand
{
    /// <summary>In minor units.</summary>
    public const long MostLimit = 100_000_000_000;

    public override Result<ImmutableArray<CompanyEvent>> Decide(Firm firm)
    {
        if (firm.Find(Person).IsRefused(out var no, out var was)) return no;
        if (firm.MayStand(Person, Unit, Manager, was.Manager).IsRefused(out no)) return no;
        if (Limit is { } limit && MayBeLimit(limit).IsRefused(out no)) return no;
        if (firm.MayHave(Rights).IsRefused(out no)) return no;
        if (!Rights.HasFlag(Rights.Admin) && firm.IsLastAdmin(Person)) return new LastAdmin(Person);
        if (Settings is { } settings && settings.MayBeIn(firm).IsRefused(out no)) return no;

        return Since(was).ToImmutableArray();
    }

    /// <summary>One event for each thing that is another than it was.</summary>
    internal IEnumerable<CompanyEvent> Since(FirmPerson was)
    {
        if (IsRenamed) yield return new PersonRenamed(Person);
        if (HasNewEmail) yield return new EmailChanged(Person);
        if (Unit != was.Unit) yield return new PersonMoved(Person, was.Unit, Unit);
        if (Manager != was.Manager) yield return new ManagerChanged(Person, was.Manager, Manager);
        if (Limit != was.Limit) yield return new LimitChanged(Person, was.Limit, Limit);
        foreach (var right in EachRight.In(Rights & ~was.Rights)) yield return new RightGiven(Person, right);
        foreach (var right in EachRight.In(was.Rights & ~Rights)) yield return new RightTaken(Person, right);
        foreach (var one in Settings?.Since(was.Settings, Person) ?? []) yield return one;
    }

    public static Verdict MayBeLimit(long limit) => limit is < 0 or > MostLimit ? new NotALimit() : Verdict.Yes;
}

public sealed record PersonRenamed(PersonId Person) : CompanyEvent;

/// <summary>Who signs in already does so with the old address until they have shown that the new one is theirs: <see cref="EmailConfirmed"/>.</summary>
public sealed record EmailChanged(PersonId Person) : CompanyEvent;

public sealed record EmailConfirmed(PersonId Person) : CompanyEvent;

public sealed record PersonMoved(PersonId Person, UnitId From, UnitId To) : CompanyEvent;

public sealed record ManagerChanged(PersonId Person, PersonId? From, PersonId? To) : CompanyEvent;

public sealed record LimitChanged(PersonId Person, long? From, long? To) : CompanyEvent;

public sealed record RightGiven(PersonId Person, Rights Right) : CompanyEvent;

public sealed record RightTaken(PersonId Person, Rights Right) : CompanyEvent;

public sealed record LastAdmin(PersonId Person) : Refusal;

public sealed record NotALimit : Refusal;
