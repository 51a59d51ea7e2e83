using System.Collections.Immutable;
using B2BCart.Core.Kernel;

namespace B2BCart.Core.Approvals;

/// <summary>Where one stage stands.</summary>
/// <param name="Yes">The yes that covers it or, with <paramref name="Fell"/>, did.</param>
/// <param name="Fell">Why that yes no longer counts.</param>
public sealed record StageStanding(Stage Stage, Decision? Yes, Fall? Fell)
{
    public bool IsCovered => Yes is not null && Fell is null;
}

/// <summary>Where a request stands: its stages in order, and which of them a yes covers as the cart is now. Worked out anew at every revision.</summary>
public sealed record Standing(ImmutableArray<StageStanding> Stages)
{
    /// <summary>Nobody is left to ask.</summary>
    public bool IsApproved => Stages.All(stage => stage.IsCovered);

    /// <summary>The stage that is asked now.</summary>
    public StageStanding? Current => Stages.FirstOrDefault(stage => !stage.IsCovered);

    public PersonId? Asked => Current?.Stage.Approver;

    /// <param name="excluded">Who must not decide.</param>
    /// <param name="raised">Who raised the cart last, and in which revision.</param>
    public static Standing Of(Review review, Material now, ImmutableArray<PersonId> excluded, (PersonId By, long Revision)? raised) =>
        new([.. Chain.Of(review.Rules, now.Total ?? default, excluded).Select(stage => Of(stage, review, now, raised))]);

    public Standing SeenBy(bool prices) => prices ? this : new([.. Stages.Select(stage => stage with
    {
        Stage = stage.Stage with { Over = null },
        Yes = stage.Yes is { } yes ? yes with { Material = yes.Material.SeenBy(prices) } : null,
        Fell = stage.Fell?.SeenBy(prices),
    })]);

    /// <summary>Every rule of the stage needs a yes that still covers the cart; the first that has none says why.</summary>
    private static StageStanding Of(Stage stage, Review review, Material now, (PersonId By, long Revision)? raised)
    {
        Decision? covering = null;
        foreach (var rule in stage.Rules)
        {
            Decision? fallen = null;
            Fall? why = null;
            var yes = review.Decisions.LastOrDefault(one => one.Rules.Contains(rule) && (why = Why(one, review, now, raised)) is null);
            if (yes is null)
            {
                fallen = review.Decisions.LastOrDefault(one => one.Rules.Contains(rule));
                return new(stage, fallen, fallen is null ? null : Why(fallen, review, now, raised));
            }

            covering = yes;
        }

        return new(covering is null ? stage : By(covering.Approver, stage, review), covering, null);
    }

    /// <summary>A stage is theirs who said yes, also when somebody else would be asked by now: they left, or may decide again.</summary>
    private static Stage By(PersonId approver, Stage stage, Review review) =>
        stage with { Approver = approver, IsInstead = review.Rules.First(rule => rule.Id == stage.Rules[0]).Ladder is not [var first, ..] || first != approver };

    private static Fall? Why(Decision yes, Review review, Material now, (PersonId By, long Revision)? raised) =>
        raised is { } last && last.By == yes.Approver && last.Revision > yes.Given.Revision
            ? new(FallKind.OwnChange, null, null, null)
            : Fall.Between(yes.Material, now, review.Tolerance);
}
