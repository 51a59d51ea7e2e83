using System.Collections.Immutable;
using B2BCart.Core.Kernel;

namespace B2BCart.Core.Approvals;

/// <summary>Whom a rule asks.</summary>
public enum Asks
{
    /// <summary>The manager of whoever requests.</summary>
    Manager = 1,

    /// <summary>One person by name.</summary>
    Person = 2,

    /// <summary>Who owns a budget that is exceeded.</summary>
    BudgetOwner = 3,
}

/// <summary>A sentence that an admin wrote: "over 1,000 EUR ask the manager".</summary>
/// <param name="Over">Net with freight; a cart of exactly this amount is not over it.</param>
/// <param name="Person">For <see cref="Asks.Person"/>.</param>
public sealed record Rule(RuleId Id, Money Over, Asks Asks, PersonId? Person);

/// <summary>A rule as it reads for one requester: kept with the request, so that a later change of rules or managers does not move it.</summary>
/// <param name="Over">Nothing where a reader may not see prices, and for the owner of a budget, who is asked whatever the amount.</param>
/// <param name="Ladder">Who is asked, in this order: each only when everybody before may not decide. Never empty by itself; nobody left means that the request waits.</param>
public sealed record AskRule(RuleId Id, Money? Over, Asks Asks, ImmutableArray<PersonId> Ladder)
{
    public bool Matches(Money total) => Asks is Asks.BudgetOwner || (Over is { } over && total.Minor > over.Minor);

    public AskRule SeenBy(bool prices) => prices ? this : this with { Over = null };
}
