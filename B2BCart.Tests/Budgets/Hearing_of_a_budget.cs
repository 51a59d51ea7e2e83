using B2BCart.Blazor.Budgets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using static B2BCart.Tests.Cast;

namespace B2BCart.Tests.Budgets;

public sealed class Hearing_of_a_budget
{
    private readonly FakeTimeProvider _time = new();
    private readonly BudgetWatch _watch;
    private int _heard;

    public Hearing_of_a_budget() => _watch = new(_time, NullLogger<BudgetWatch>.Instance);

    [Fact]
    public void comes_once_for_many_moves()
    {
        using var listening = _watch.Listen(Company, () => _heard++);
        for (var moves = 0; moves < 50; moves++) _watch.Moved(Company);
        _time.Advance(BudgetWatch.Pace);
        _heard.Should().Be(1);
        _watch.Moved(Company);
        _time.Advance(BudgetWatch.Pace);
        _heard.Should().Be(2);
    }

    [Fact]
    public void is_for_ones_own_company()
    {
        using var listening = _watch.Listen(Company, () => _heard++);
        _watch.Moved(new(Id(101)));
        _time.Advance(BudgetWatch.Pace);
        _heard.Should().Be(0);
    }

    [Fact]
    public void ends_with_the_page_and_survives_one_that_fails()
    {
        using (_watch.Listen(Company, () => _heard += 100)) _watch.Moved(Company);
        using var failing = _watch.Listen(Company, () => throw new InvalidOperationException("A page that fails."));
        using var listening = _watch.Listen(Company, () => _heard++);
        _time.Advance(BudgetWatch.Pace);
        _heard.Should().Be(1);
    }
}
