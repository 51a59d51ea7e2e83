using System.Collections.Immutable;
using B2BCart.Core.Kernel;

namespace B2BCart.Core.People;

/// <summary>What an admin wants to happen to the people and units of their company.</summary>
public abstract record CompanyCommand
{
    /// <summary>Pure, and asked only of who may.</summary>
    /// <returns>None when everything is so already.</returns>
    public abstract Result<ImmutableArray<CompanyEvent>> Decide(Firm firm);

    /// <summary>Is it about the actor alone, so that it needs no admin?</summary>
    protected virtual bool IsOwnOf(PersonId actor) => false;

    /// <summary>The one place that asks whether somebody may run the company.</summary>
    public Result<ImmutableArray<CompanyEvent>> LeadTo(Firm firm, PersonId actor) =>
        firm.People.GetValueOrDefault(actor) is { HasLeft: false } person && (person.IsAdmin || IsOwnOf(actor)) ? Decide(firm) : new NotYoursToRun();
}

public sealed record NotYoursToRun : Refusal;

/// <summary>What happened in a company, without names. Stored for good in the company's stream.</summary>
public abstract record CompanyEvent;

/// <summary>The server was new; this is its first admin.</summary>
public sealed record CompanySetUp(PersonId Person, UnitId Unit) : CompanyEvent;
