using System.Collections.Immutable;
using B2BCart.Core.Kernel;

namespace B2BCart.Core.Approvals;

/// <summary>One person who is asked, for one or several rules.</summary>
/// <param name="Over">The lowest amount from which on they are asked, where it is an amount and may be seen.</param>
/// <param name="Approver">Nobody when everybody on the ladder is excluded: then it waits until somebody names one. Never approved because nobody was found.</param>
/// <param name="IsInstead">The first on the ladder may not decide, so it climbed.</param>
public sealed record Stage(ImmutableArray<RuleId> Rules, Asks Asks, Money? Over, PersonId? Approver, bool IsInstead);

/// <summary>Who is asked about a cart, one after the other.</summary>
public static class Chain
{
    /// <summary>The matching rules by amount, the owners of budgets last; a person is asked once for all they are asked for.</summary>
    /// <param name="excluded">Who must not decide: owner, requester, submitter, and whoever raised it last.</param>
    public static ImmutableArray<Stage> Of(ImmutableArray<AskRule> rules, Money total, ImmutableArray<PersonId> excluded)
    {
        var stages = ImmutableArray.CreateBuilder<Stage>();
        foreach (var rule in rules.Where(rule => rule.Matches(total)).OrderBy(rule => rule.Over?.Minor ?? long.MaxValue))
        {
            var approver = rule.Ladder.Where(person => !excluded.Contains(person)).Select(person => (PersonId?)person).FirstOrDefault();
            var stage = new Stage([rule.Id], rule.Asks, rule.Over, approver, rule.Ladder.IsEmpty || approver != rule.Ladder[0]);
            var at = approver is null ? -1 : IndexOf(stages, approver.Value);
            if (at < 0) stages.Add(stage);
            else stages[at] = stages[at] with { Rules = stages[at].Rules.Add(rule.Id) };
        }

        return stages.ToImmutable();
    }

    /// <summary>The next rule that a growing cart will meet.</summary>
    public static AskRule? Next(ImmutableArray<AskRule> rules, Money total) => rules.Where(rule => rule.Over is not null && !rule.Matches(total)).MinBy(rule => rule.Over!.Value.Minor);

    private static int IndexOf(ImmutableArray<Stage>.Builder stages, PersonId approver)
    {
        for (var at = 0; at < stages.Count; at++)
        {
            if (stages[at].Approver == approver) return at;
        }

        return -1;
    }
}
