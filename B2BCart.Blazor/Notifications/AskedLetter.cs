using B2BCart.Blazor.Shell;
using B2BCart.Core.Approvals;

namespace B2BCart.Blazor.Notifications;

/// <summary>Enough to know by itself: who asks, what for, what it costs, what the budget holds afterwards, why you, the largest lines, who is next.</summary>
internal static class AskedLetter
{
    public static LetterText Write(LetterFacts facts)
    {
        var review = facts.Cart.Review!;
        var by = review.Submitted.Actor == review.Requester ? "asked" : "asked.for";
        return facts.Letter(
            facts.SayAmount("asked.subject", facts.Total),
            new Says(facts.Say(by, ("By", facts.NameOf(review.Submitted.Actor)))),
            LetterFacts.Quote(review.Reason),
            facts.Facts([facts.Fact("total", facts.Total), .. Around(facts)]),
            LetterLines.Largest(facts));
    }

    /// <summary>The budget afterwards, why this reader is asked, and who comes then.</summary>
    internal static LetterFact?[] Around(LetterFacts facts) => [facts.Fact("budget", Budget(facts)), facts.Fact("why", Why(facts)), facts.Fact("next", Next(facts))];

    private static string? Budget(LetterFacts facts)
    {
        if (facts.Budget is not { } budget) return null;

        var left = budget.Available;
        return facts.Say(
            left.Minor < 0 ? "budget.over" : "budget.left",
            ("Amount", Figures.WithCurrency(left with { Minor = Math.Abs(left.Minor) })), ("Budget", budget.Name), ("Allocated", Figures.WithCurrency(budget.Allocated)));
    }

    private static string? Why(LetterFacts facts)
    {
        if (facts.Cart.Standing?.Current?.Stage is not { } stage || facts.Cart.Review is not { } review) return null;

        var rule = review.Rules.First(one => one.Id == stage.Rules[0]);
        var why = stage.Asks is Asks.BudgetOwner ? facts.Say("why.BudgetOwner") : facts.SayAmount($"why.{stage.Asks}", stage.Over is { } over ? Figures.WithCurrency(over) : null);
        return stage.IsInstead && !rule.Ladder.IsEmpty ? facts.Say("why.instead", ("Why", why), ("First", facts.NameOf(rule.Ladder[0]))) : why;
    }

    private static string Next(LetterFacts facts)
    {
        var stages = facts.Cart.Standing!.Stages.Where(stage => !stage.IsCovered).Skip(1).ToList();
        return stages.Count == 0 ? facts.Say("next.nobody") : string.Join(", ", stages.Select(stage => stage.Stage.Approver is { } person ? facts.NameOf(person) : facts.Say("next.unnamed")));
    }
}
