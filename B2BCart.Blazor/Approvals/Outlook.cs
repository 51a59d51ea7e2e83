using System.Collections.Immutable;
using B2BCart.Blazor.Budgets;
using B2BCart.Core.Approvals;
using B2BCart.Core.Budgets;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;

namespace B2BCart.Blazor.Approvals;

public enum AskedState
{
    /// <summary>Would be asked if the cart were submitted now.</summary>
    Would,

    /// <summary>Is asked now.</summary>
    Now,

    /// <summary>Is asked after somebody else.</summary>
    Later,

    /// <summary>Said yes, and it counts.</summary>
    Yes,
}

/// <summary>Somebody who is asked about a cart.</summary>
/// <param name="InPlaceOf">Who would be asked if they might decide.</param>
/// <param name="Yes">The yes that counts, or no longer does.</param>
public sealed record Asked(AskedState State, Asks Asks, Money? Over, PersonId? Person, PersonId? InPlaceOf, Decision? Yes, Fall? Fell)
{
    /// <summary>Also because a budget of theirs is exceeded.</summary>
    public bool IsOverBudget { get; init; }
}

/// <summary>Who is added when the cart grows.</summary>
/// <param name="By">From how much more on; nothing where the reader sees no prices.</param>
public sealed record OneMore(PersonId Person, Money? By);

/// <summary>Who is asked about a cart, one after the other, or would be if it were submitted now, and who is added when it grows.</summary>
/// <param name="Free">Up to this amount nobody is asked; nothing where no rule says so.</param>
public sealed record Outlook(ImmutableArray<Asked> People, OneMore? Next, Money? Free)
{
    public static Outlook None { get; } = new([], null, null);

    public IEnumerable<PersonId> Everybody => People.Select(asked => asked.Person).OfType<PersonId>();

    /// <summary>Without prices a draft says nothing, and a request only who is asked.</summary>
    /// <param name="rules">As they read for the owner of the cart; a request keeps its own.</param>
    /// <param name="submitter">Who would submit it, and so must not decide it.</param>
    public static Outlook Of(Cart cart, ImmutableArray<AskRule> rules, BudgetView? budget, PersonId? submitter)
    {
        if (cart.Total is not { } total) return cart.Standing is { } seen ? new(Standing(cart, seen, cart.Review!.Rules), null, null) : None;

        var asking = cart.Review?.Rules ?? (budget is { IsOver: true, Envelope.OnOver: OverBudget.AskOwner } ? rules.Add(OwnerOf(budget)) : rules);
        var excluded = cart.Review is null && submitter is { } one ? cart.MayNotDecide.Add(one) : cart.MayNotDecide;
        ImmutableArray<Asked> people = cart.Standing is { } standing ? Standing(cart, standing, asking) : [.. Chain.Of(asking, total, excluded).Select(stage => Of(stage, AskedState.Would, asking))];
        var free = asking.Where(rule => rule.Over is not null).Select(rule => rule.Over).OrderBy(over => over!.Value.Minor).FirstOrDefault();
        return new(people, cart.Order is null ? More(asking, total, excluded, people, budget) : null, free);
    }

    /// <summary>The people, but no amount.</summary>
    public Outlook SeenBy(bool prices) => prices ? this : new(
        [.. People.Select(one => one with { Over = null, Yes = one.Yes is { } yes ? yes with { Material = yes.Material.SeenBy(prices) } : null, Fell = one.Fell?.SeenBy(prices) })],
        Next is null ? null : Next with { By = null },
        null);

    private static ImmutableArray<Asked> Standing(Cart cart, Standing standing, ImmutableArray<AskRule> rules) =>
    [
        .. standing.Stages.Select(stage => Of(stage.Stage, stage.IsCovered ? AskedState.Yes : cart.State is CartState.InReview && ReferenceEquals(stage, standing.Current) ? AskedState.Now : AskedState.Later, rules) with
        {
            Yes = stage.Yes,
            Fell = stage.Fell,
        }),
    ];

    private static Asked Of(Stage stage, AskedState state, ImmutableArray<AskRule> rules)
    {
        var first = stage.IsInstead ? rules.FirstOrDefault(rule => rule.Id == stage.Rules[0])?.Ladder : null;
        return new(state, stage.Asks, stage.Over, stage.Approver, first is { IsEmpty: false } ladder ? ladder[0] : null, null, null)
        {
            IsOverBudget = stage.Asks is not Asks.BudgetOwner && rules.Any(rule => rule.Asks is Asks.BudgetOwner && stage.Rules.Contains(rule.Id)),
        };
    }

    /// <summary>What adds somebody with the least more: the next rule, or the end of the budget.</summary>
    private static OneMore? More(ImmutableArray<AskRule> rules, Money total, ImmutableArray<PersonId> excluded, ImmutableArray<Asked> people, BudgetView? budget)
    {
        var cent = new Money(1, total.Currency);
        var reached = rules.Where(rule => rule.Over is not null && !rule.Matches(total)).Select(rule => (rule.Ladder, By: rule.Over!.Value - total + cent));
        if (budget is { IsOver: false, Envelope.OnOver: OverBudget.AskOwner }) reached = reached.Append((budget.Envelope.Ladder, By: budget.Left + cent));
        return reached
            .Select(one => (one.By, Person: one.Ladder.Where(person => !excluded.Contains(person)).Select(person => (PersonId?)person).FirstOrDefault()))
            .Where(one => one.Person is { } person && !people.Any(asked => asked.Person == person))
            .OrderBy(one => one.By.Minor)
            .Select(one => new OneMore(one.Person!.Value, one.By))
            .FirstOrDefault();
    }

    private static AskRule OwnerOf(BudgetView budget) => new(new(budget.Envelope.Id.Value), null, Asks.BudgetOwner, budget.Envelope.Ladder);
}
