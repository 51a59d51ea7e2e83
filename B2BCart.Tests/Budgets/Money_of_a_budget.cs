using B2BCart.Core.Budgets;
using static B2BCart.Tests.Purse;

namespace B2BCart.Tests.Budgets;

public sealed class Money_of_a_budget
{
    private static readonly Envelope Lab = Full[0] with { Allocated = Euros(1_000), Committed = Euros(300), Reserved = Euros(200) };

    [Fact]
    public void that_is_left_is_what_nobody_spent_or_holds() => Lab.Available.Should().Be(Euros(500));

    [Fact]
    public void is_held_by_the_difference() => Moves(new BudgetReserved(Lab.Id, Euros(200), Euros(250))).Should().Be((50m, 0m));

    [Fact]
    public void is_let_go_by_all_of_it() => Moves(new BudgetReleased(Lab.Id, Euros(200))).Should().Be((-200m, 0m));

    [Fact]
    public void is_spent_from_what_was_held() => Moves(new BudgetCommitted(Lab.Id, Euros(200))).Should().Be((-200m, 200m));

    private static (decimal Reserved, decimal Committed) Moves(IMovesBudget by)
    {
        var (reserved, committed) = by.Moves();
        return (reserved.Amount, committed.Amount);
    }
}
