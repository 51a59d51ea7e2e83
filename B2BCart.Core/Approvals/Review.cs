using System.Collections.Immutable;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;

namespace B2BCart.Core.Approvals;

/// <summary>Somebody's yes to some rules, with what they said yes to.</summary>
public sealed record Decision(ImmutableArray<RuleId> Rules, string? Comment, Stamp Given, Material Material)
{
    public PersonId Approver => Given.Actor;
}

/// <summary>An approver's answer that is no yes.</summary>
public enum AnswerKind
{
    ChangesRequested = 1,
    Rejected = 2,
}

/// <param name="Comment">What has to change, or why not.</param>
/// <param name="Lines">The lines that the approver marked.</param>
public sealed record Answer(AnswerKind Kind, string Comment, ImmutableArray<LineId> Lines, Stamp Given);

/// <summary>A request: approval asked once. Rules are kept as they were when it was submitted.</summary>
/// <param name="Number">Counts the requests of a cart, from 1.</param>
/// <param name="Reason">What it is for.</param>
/// <param name="Submitted">Who submitted it, when, in which revision.</param>
/// <param name="Decisions">Every yes that was not taken back, oldest first; which of them still cover the cart says <see cref="Standing"/>.</param>
public sealed record Review(
    int Number, PersonId Requester, string Reason, Stamp Submitted, ImmutableArray<AskRule> Rules, Tolerance Tolerance, ImmutableArray<Decision> Decisions, Answer? Answer)
{
    public const int LongestText = 1_000;

    /// <summary>Is it still being decided?</summary>
    public bool IsOpen => Answer is null;

    /// <summary>Who has left the company since it was submitted: nobody asks them.</summary>
    public ImmutableArray<PersonId> Gone { get; init; } = [];

    /// <summary>When it was passed on last, because the one who was asked had left.</summary>
    public DateTimeOffset? PassedOn { get; init; }

    public Review Without(PersonId person) => this with { Gone = Gone.Contains(person) ? Gone : Gone.Add(person) };

    /// <summary>Could somebody be asked, now or by a later stage?</summary>
    public bool MayCallOn(PersonId person) => !Gone.Contains(person) && Rules.Any(rule => rule.Ladder.Contains(person));

    /// <summary>The newest yes of a person.</summary>
    public Decision? LastOf(PersonId person) => Decisions.LastOrDefault(one => one.Approver == person);

    public Review SeenBy(bool prices) => prices ? this : this with
    {
        Rules = [.. Rules.Select(rule => rule.SeenBy(prices))],
        Tolerance = Tolerance.SeenBy(prices),
        Decisions = [.. Decisions.Select(one => one with { Material = one.Material.SeenBy(prices) })],
    };
}
