using System.Collections.Immutable;
using B2BCart.Core.Kernel;

namespace B2BCart.Core.Approvals;

/// <summary>Why one sentence of a company's rules cannot stand.</summary>
/// <param name="At">Its place, from 0.</param>
public sealed record Fault(int At, Refusal Why);

/// <summary>The sentences of a company, checked together before they are saved. A rule that can end nowhere is not saved.</summary>
public static class RuleSet
{
    public const int Most = 20;

    /// <summary>A higher amount would ask nobody ever.</summary>
    public static Money Highest(Currency currency) => Money.Round(100_000_000, currency);

    /// <summary>Are they any use at all? Without a sentence everything would be approved without anybody being asked.</summary>
    public static Verdict MayHold(int sentences) => sentences == 0 ? new NoSentence() : sentences > Most ? new TooManySentences(Most) : Verdict.Yes;

    /// <param name="people">Everybody of the company: each may request.</param>
    /// <param name="authorities">Who has an approval limit.</param>
    /// <param name="ladder">Whom a rule asks for a requester, in this order.</param>
    public static ImmutableArray<Fault> Faults(
        ImmutableArray<Rule> rules, IReadOnlyCollection<PersonId> people, IReadOnlySet<PersonId> authorities, Func<Rule, PersonId, ImmutableArray<PersonId>> ladder) =>
        [.. rules.Select((rule, at) => Why(rule, at, rules, people, authorities, ladder) is { } why ? new Fault(at, why) : null).OfType<Fault>()];

    private static Refusal? Why(
        Rule rule, int at, ImmutableArray<Rule> rules, IReadOnlyCollection<PersonId> people, IReadOnlySet<PersonId> authorities, Func<Rule, PersonId, ImmutableArray<PersonId>> ladder)
    {
        if (rule.Over.Minor < 0 || rule.Over.Minor > Highest(rule.Over.Currency).Minor) return new AmountOutOfBounds(Highest(rule.Over.Currency));
        if (rules.Take(at).Select((other, place) => (other, place)).FirstOrDefault(one => IsSame(one.other, rule)) is { other: not null } twin) return new SameSentenceTwice(twin.place + 1);
        if (rule.Asks is Asks.Person)
        {
            if (rule.Person is not { } asked || !people.Contains(asked)) return new AskedIsUnknown();
            if (!authorities.Contains(asked)) return new AskedHasNoAuthority(asked);
        }

        foreach (var requester in people)
        {
            if (ladder(rule, requester).All(one => one == requester)) return new EndsNowhere(requester);
        }

        return null;
    }

    private static bool IsSame(Rule one, Rule other) => one.Over == other.Over && one.Asks == other.Asks && one.Person == other.Person;
}

public sealed record NoSentence : Refusal;

public sealed record TooManySentences(int Most) : Refusal;

public sealed record AmountOutOfBounds(Money Most) : Refusal;

/// <param name="Other">The number of the sentence that says the same.</param>
public sealed record SameSentenceTwice(int Other) : Refusal;

/// <summary>Nobody was chosen, or nobody of this company.</summary>
public sealed record AskedIsUnknown : Refusal;

/// <summary>No limit set = no authority.</summary>
public sealed record AskedHasNoAuthority(PersonId Person) : Refusal;

/// <summary>For carts of this person nobody could be asked.</summary>
public sealed record EndsNowhere(PersonId Requester) : Refusal;
