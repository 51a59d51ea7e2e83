using B2BCart.Blazor.Operator;
using B2BCart.Blazor.People;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;
using B2BCart.Tests.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace B2BCart.Tests.Operator;

public sealed class Support_in_a_company : CustomerStory
{
    [Fact]
    public async Task looks_in_while_it_is_granted_and_each_time_is_written_down()
    {
        var cart = await CartAsync(await PersonAsync(Buyer), "Lens cleaner");
        var page = $"/operator/companies/{Company.Value}";
        await Customer.GetAsync("/company");
        (await Customer.SendAsync("/company", "grant", [("hours", "4"), ("reason", "The total is wrong")])).Location.Should().Be("/company");

        (await Seller.GetAsync(page)).Says.Should().Contain("The total is wrong").And.Contain("Lens cleaner").And.Contain("The Buyer");
        (await Seller.GetAsync($"/carts/{cart.Value}")).Says.Should().Contain("Lens cleaner").And.Contain("Support by Atelier may look in until").And.NotContain("End now");
        (await Customer.GetAsync($"/carts/{cart.Value}")).Says.Should().Contain("Support by Atelier may look in until").And.Contain("End now");
        (await Customer.GetAsync("/people/history")).Says.Should().Contain("let support in until").And.Contain("looked into the cart Lens cleaner as support");

        await Seller.GetAsync($"/carts/{cart.Value}");
        (await Db().Set<CompanyEventRow>().CountAsync(row => row.Company == Company && row.Type == nameof(SupportLookedIn), TestContext.Current.CancellationToken)).Should().Be(2);

        await Customer.GetAsync("/company");
        (await Customer.SendAsync("/company", "end", [])).Location.Should().Be("/company");
        (await Seller.GetAsync($"/carts/{cart.Value}")).Says.Should().Contain("There is no such cart");
        (await Seller.GetAsync(page)).Says.Should().NotContain("Lens cleaner");
        (await Customer.GetAsync("/people/history")).Says.Should().Contain("ended support access");
    }

    [Theory, InlineData("73", "A look"), InlineData("0", "A look"), InlineData("4", " ")]
    public async Task is_not_let_in_without_hours_or_reason(string hours, string reason)
    {
        await Customer.GetAsync("/company");

        (await Customer.SendAsync("/company", "grant", [("hours", hours), ("reason", reason)])).Says.Should().Contain("Nothing was changed");
        (await Customer.GetAsync("/company")).Says.Should().NotContain("may look in until");
    }
}

public sealed class The_hour_of_support : IAsyncLifetime
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);
    private static readonly CompanyId Seller = new(Cast.Id(300));
    private static readonly PersonId Sue = new(Cast.Id(301));

    private readonly SqliteFolder _folder = new();
    private readonly FakeTimeProvider _time = new(Noon);
    private readonly PeopleNews _news = new(NullLogger<PeopleNews>.Instance);
    private readonly PeopleBook _people;
    private readonly SupportClock _clock;

    public The_hour_of_support()
    {
        _people = new(_folder, _news, _time);
        _clock = new(_folder, _people, _time, NullLogger<SupportClock>.Instance);
    }

    public async ValueTask InitializeAsync()
    {
        await using var db = _folder.CreateDbContext();
        db.Add(new CompanyRow { Id = Seller, Name = "The seller", Currency = Currency.Of("EUR"), IsSeller = true });
        db.Add(new UnitRow { Id = new(Cast.Id(302)), Company = Seller, Name = "Sales" });
        db.Add(new PersonRow { Id = Sue, Company = Seller, Unit = new(Cast.Id(302)), Name = "Sue", Title = "", SeesPrices = true, RunsCatalog = true });
        (await db.Set<CompanyRow>().FindAsync(Shop.Company))!.SupportUntil = Noon.AddHours(4);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task is_when_nobody_may_look_any_more()
    {
        (await _people.FindAsync(Sue, TestContext.Current.CancellationToken))!.LooksInto.Should().Equal(Shop.Company);

        _time.Advance(TimeSpan.FromHours(4));

        (await _people.FindAsync(Sue, TestContext.Current.CancellationToken))!.LooksInto.Should().BeEmpty();
        (await _people.CompanyAsync(Shop.Company, TestContext.Current.CancellationToken)).Support.Should().BeNull();
    }

    [Fact]
    public async Task closes_what_is_open_also_after_a_restart()
    {
        await _clock.StartAsync(TestContext.Current.CancellationToken);
        var (told, colleagues) = (new TaskCompletionSource<Person?>(), new TaskCompletionSource<Person?>());
        using var sue = _news.Listen(Sue, person => told.TrySetResult(person));
        using var ann = _news.Listen(Shop.Ann.Id, person => colleagues.TrySetResult(person));

        _time.Advance(TimeSpan.FromHours(4));

        (await told.Task.WaitAsync(TimeSpan.FromSeconds(5), TestContext.Current.CancellationToken))!.LooksInto.Should().BeEmpty();
        (await colleagues.Task.WaitAsync(TimeSpan.FromSeconds(5), TestContext.Current.CancellationToken)).Should().NotBeNull();
    }

    public async ValueTask DisposeAsync()
    {
        await _clock.DisposeAsync();
        _folder.Dispose();
    }
}
