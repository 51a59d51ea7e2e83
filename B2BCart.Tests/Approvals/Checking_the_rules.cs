using System.Collections.Immutable;
using B2BCart.Core.Approvals;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;
using static B2BCart.Tests.Cast;

namespace B2BCart.Tests.Approvals;

/// <summary>Ann and Bob may approve; Bob is everybody's manager, Ann the last resort. Cleo may not approve.</summary>
public sealed class Checking_the_rules
{
    private static readonly Currency Euro = Currency.Of("EUR");
    private static readonly PersonId[] People = [Ann.Id, Bob.Id, Cleo.Id];
    private static readonly HashSet<PersonId> Authorities = [Ann.Id, Bob.Id];

    [Fact]
    public void lets_sentences_stand_that_always_find_somebody() => Faults(Manager(1_000), From(Ann, 10_000)).Should().BeEmpty();

    [Fact]
    public void lets_one_person_be_asked_from_two_amounts_on_and_two_from_one() => Faults(Manager(1_000), From(Ann, 1_000), From(Ann, 5_000)).Should().BeEmpty();

    [Fact]
    public void refuses_amounts_below_zero_and_beyond_all_bounds()
    {
        Checked(Manager(-0.01m)).ThenRefused(new Fault(0, new AmountOutOfBounds(RuleSet.Highest(Euro))));
        Checked(Manager(0), From(Ann, 100_000_000.01m)).ThenRefused(new Fault(1, new AmountOutOfBounds(RuleSet.Highest(Euro))));
        Faults(Manager(0), From(Ann, 100_000_000)).Should().BeEmpty();
    }

    [Fact]
    public void refuses_the_same_sentence_twice() =>
        Checked(Manager(1_000), From(Ann, 1_000), From(Ann, 1_000), Manager(1_000)).ThenRefused(new Fault(2, new SameSentenceTwice(2)), new Fault(3, new SameSentenceTwice(1)));

    [Fact]
    public void refuses_to_ask_nobody_or_somebody_of_another_company()
    {
        Checked(new Rule(Id(1), Money.Round(1, Euro), Asks.Person, null)).ThenRefused(new Fault(0, new AskedIsUnknown()));
        Checked(From(Olga, 1_000)).ThenRefused(new Fault(0, new AskedIsUnknown()));
    }

    [Fact]
    public void refuses_to_ask_somebody_without_an_approval_limit() => Checked(From(Cleo, 1_000)).ThenRefused(new Fault(0, new AskedHasNoAuthority(Cleo.Id)));

    [Fact]
    public void refuses_a_sentence_that_can_end_nowhere() =>
        new Outcome(RuleSet.Faults([Manager(1_000)], People, Authorities, (_, _) => [Bob.Id])).ThenRefused(new Fault(0, new EndsNowhere(Bob.Id)));

    [Fact]
    public void refuses_none_and_more_than_fit()
    {
        Held(0).ThenRefused(new NoSentence());
        Held(RuleSet.Most + 1).ThenRefused(new TooManySentences(RuleSet.Most));
        Held(RuleSet.Most).ThenRefused();
    }

    private static ImmutableArray<Fault> Faults(params ImmutableArray<Rule> rules) =>
        RuleSet.Faults(rules, People, Authorities, (rule, _) => rule.Person is { } person ? [person, Bob.Id, Ann.Id] : [Bob.Id, Ann.Id]);

    private static Rule Manager(decimal over) => new(Id(1), Money.Round(over, Euro), Asks.Manager, null);

    private static Rule From(Person who, decimal over) => new(Id(2), Money.Round(over, Euro), Asks.Person, who.Id);

    private static RuleId Id(int number) => new(Cast.Id(number));

    private static Outcome Checked(params ImmutableArray<Rule> rules) => new(Faults(rules));

    private static Outcome Held(int sentences) => new(RuleSet.MayHold(sentences).IsRefused(out var no) ? [no] : []);

    private sealed class Outcome(IEnumerable<object> refused)
    {
        public void ThenRefused(params object[] expected) => refused.Should().Equal(expected);
    }
}
