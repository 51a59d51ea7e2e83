using System.Collections.Immutable;
using B2BCart.Core.Approvals;
using B2BCart.Core.Kernel;
using static B2BCart.Tests.Cast;
using static B2BCart.Tests.Purse;

namespace B2BCart.Tests.Approvals;

public sealed class The_chain_of_a_request
{
    private static readonly AskRule Manager = new(ManagerRule, Euros(1_000), Asks.Manager, [Mia.Id, Hugo.Id]);

    private static readonly AskRule Finance = new(FinanceRule, Euros(10_000), Asks.Person, [Fay.Id, Hugo.Id]);

    private static readonly AskRule Owner = new(new(Id(703)), null, Asks.BudgetOwner, [Fay.Id, Hugo.Id]);

    [Fact]
    public void asks_in_the_order_of_the_amounts() => Of(20_000, [], Finance, Manager).Should().Be("Mia, Fay");

    [Fact]
    public void asks_who_owns_a_budget_last() => Of(20_000, [], Owner with { Ladder = [Hugo.Id] }, Finance, Manager).Should().Be("Mia, Fay, Hugo");

    [Fact]
    public void asks_one_person_once() => Chain.Of([Manager, Finance, Owner], Euros(20_000), []).Select(stage => stage.Rules.Length).Should().Equal(1, 2);

    [Fact]
    public void asks_one_person_once_also_when_they_are_the_first() => Chain.Of([Manager, Finance with { Ladder = [Mia.Id] }], Euros(20_000), []).Should().ContainSingle().Which.Rules.Should().Equal(ManagerRule, FinanceRule);

    [Fact]
    public void climbs_when_the_first_may_not_decide() => Chain.Of([Manager], Euros(2_000), [Mia.Id]).Should().ContainSingle().Which.Should().Match<Stage>(stage => stage.Approver == Hugo.Id && stage.IsInstead);

    [Fact]
    public void does_not_say_instead_of_the_first() => Chain.Of([Manager], Euros(2_000), []).Should().ContainSingle().Which.IsInstead.Should().BeFalse();

    [Fact]
    public void waits_when_nobody_may_decide() => Of(20_000, [Mia.Id, Hugo.Id, Fay.Id], Manager, Finance).Should().Be("nobody, nobody");

    [Fact]
    public void meets_next_the_rule_of_the_lowest_amount_above() => Chain.Next([Finance, Owner, Manager], Euros(1_000)).Should().Be(Manager);

    [Fact]
    public void meets_next_what_it_has_not_met() => Chain.Next([Finance, Owner, Manager], Euros(1_001)).Should().Be(Finance);

    [Fact]
    public void meets_no_rule_above_the_last() => Chain.Next([Finance, Owner, Manager], Euros(10_001)).Should().BeNull();

    private static string Of(decimal total, ImmutableArray<PersonId> excluded, params AskRule[] rules) =>
        string.Join(", ", Chain.Of([.. rules], Euros(total), excluded).Select(stage => stage.Approver is { } person ? NameOf(person) : "nobody"));
}
