using System.Collections.Immutable;
using B2BCart.Core.Kernel;

namespace B2BCart.Core.People;

/// <summary>Somebody new, who gets a mail to set a password.</summary>
public sealed record InvitePerson(PersonId Person, UnitId Unit, PersonId? Manager, long? Limit, Rights Rights, PersonSettings? Settings = null) : CompanyCommand
{
    public override Result<ImmutableArray<CompanyEvent>> Decide(Firm firm)
    {
        if (firm.MayStand(Person, Unit, Manager, was: null).IsRefused(out var no)) return no;
        if (Limit is { } limit && ChangePerson.MayBeLimit(limit).IsRefused(out no)) return no;
        if (firm.MayHave(Rights).IsRefused(out no)) return no;

        if (Settings is { } settings && settings.MayBeIn(firm).IsRefused(out no)) return no;

        return ImmutableArray.Create<CompanyEvent>([new PersonInvited(Person, Unit, Manager, Limit, Rights), .. Settings?.Since(PersonSettings.None, Person) ?? []]);
    }
}

public sealed record PersonInvited(PersonId Person, UnitId Unit, PersonId? Manager, long? Limit, Rights Rights) : CompanyEvent;

/// <summary>Once more, because the first mail was lost or is too old; also to somebody who never had an account.</summary>
public sealed record InviteAgain(PersonId Person) : CompanyCommand
{
    public override Result<ImmutableArray<CompanyEvent>> Decide(Firm firm) =>
        firm.Find(Person).IsRefused(out var no, out _) ? no : ImmutableArray.Create<CompanyEvent>(new PersonInvitedAgain(Person));
}

public sealed record PersonInvitedAgain(PersonId Person) : CompanyEvent;
