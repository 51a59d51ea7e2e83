using System.Collections.Immutable;
using B2BCart.Blazor.Approvals;
using B2BCart.Blazor.People;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Approvals;
using B2BCart.Core.Kernel;
using B2BCart.Tests.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace B2BCart.Tests.Approvals;

/// <summary>Ann is admin and, like Bob, may approve; Bob is the last resort after her.</summary>
public sealed class Saving_the_rules : IAsyncLifetime
{
    private static readonly Currency Euro = Currency.Of("EUR");

    private readonly SqliteFolder _folder = new();
    private readonly RuleBook _book;
    private readonly RuleDesk _desk;

    public Saving_the_rules()
    {
        var people = new PeopleBook(_folder, new PeopleNews(NullLogger<PeopleNews>.Instance), TimeProvider.System);
        _book = new(_folder, people);
        _desk = new(_folder, people, _book, new FakeTimeProvider(Shop.Morning));
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await using var db = _folder.CreateDbContext();
        await db.Set<PersonRow>().Where(row => row.Id == Shop.Ann.Id || row.Id == Shop.Bob.Id).ExecuteUpdateAsync(row => row.SetProperty(one => one.ApprovalLimit, 1_000_00), Stop);
        await db.Set<PersonRow>().Where(row => row.Id == Shop.Ann.Id).ExecuteUpdateAsync(row => row.SetProperty(one => one.IsAdmin, true), Stop);
        await db.Set<CompanyRow>().ExecuteUpdateAsync(row => row.SetProperty(one => one.LastResort, Shop.Ann.Id).SetProperty(one => one.SecondLastResort, Shop.Bob.Id), Stop);
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task replaces_all_and_is_in_use_at_once()
    {
        (await _book.RulesAsync(Shop.Company, Stop)).Should().BeEmpty();
        var first = await SavedAsync(0, Manager(1_000), Bob(10_000));
        var second = await SavedAsync(first.Version, Bob(500), first.Rules[0]);

        second.Rules.Select(rule => (rule.Over.Minor, rule.Asks, rule.Person)).Should().Equal((500_00, Asks.Person, Shop.Bob.Id), (1_000_00, Asks.Manager, null));
        second.Rules[1].Id.Should().Be(first.Rules[0].Id, "a sentence that stays is the same rule");
        (second.Version, second.SavedBy, second.SavedAt).Should().Be((2, Shop.Ann.Id, Shop.Morning));
        (await _book.RulesAsync(Shop.Company, Stop)).Should().Equal(second.Rules);
    }

    [Fact]
    public async Task is_refused_when_somebody_saved_meanwhile_and_keeps_what_they_saved()
    {
        var theirs = await SavedAsync(0, Manager(1_000));

        (await RefusedAsync(Shop.Ann.Id, 0, Bob(1))).Should().Be(new RulesChangedMeanwhile(Shop.Ann.Id, Shop.Morning));
        (await _desk.ReadAsync(Shop.Company, Stop)).Rules.Should().Equal(theirs.Rules);
    }

    [Fact]
    public async Task is_for_admins_only()
    {
        (await RefusedAsync(Shop.Bob.Id, 0, Manager(1_000))).Should().Be(new NotAnAdmin());
        (await RefusedAsync(Shop.Stranger.Id, 0, Manager(1_000))).Should().Be(new NotAnAdmin());
        (await _desk.ReadAsync(Shop.Company, Stop)).Version.Should().Be(0);
    }

    [Fact]
    public async Task is_refused_where_a_sentence_cannot_stand()
    {
        (await RefusedAsync(Shop.Ann.Id, 0)).Should().Be(new NoSentence());
        (await RefusedAsync(Shop.Ann.Id, 0, Rule(Asks.Person, Shop.Olek.Id, 5))).Should().Be(new AskedHasNoAuthority(Shop.Olek.Id));
        await using (var db = _folder.CreateDbContext()) await db.Set<CompanyRow>().ExecuteUpdateAsync(row => row.SetProperty(one => one.LastResort, (PersonId?)null).SetProperty(one => one.SecondLastResort, (PersonId?)null), Stop);
        var alone = new PeopleBook(_folder, new PeopleNews(NullLogger<PeopleNews>.Instance), TimeProvider.System);
        (await new RuleDesk(_folder, alone, new RuleBook(_folder, alone), TimeProvider.System).FaultsAsync(Shop.Company, [Manager(1_000)], Stop)).Should().ContainSingle().Which.Why.Should().BeOfType<EndsNowhere>();
    }

    [Fact]
    public async Task never_takes_a_rule_of_another_company()
    {
        var theirs = New<RuleId>();
        await using (var db = _folder.CreateDbContext())
        {
            db.Add(new RuleRow { Id = theirs, Company = Shop.Stranger.Company, Over = 1, Currency = Euro, Asks = Asks.Manager });
            await db.SaveChangesAsync(Stop);
        }

        (await SavedAsync(0, Manager(1_000) with { Id = theirs })).Rules.Should().ContainSingle().Which.Id.Should().NotBe(theirs);
    }

    [Fact]
    public async Task can_be_tried_on_the_carts_of_the_last_90_days()
    {
        var (store, log) = (new SqliteCartStore(_folder.Connections), new Log());
        using (store) await store.AppendAsync([log.Created(), log.Added(200)], Stop);
        var inTime = await new TriedCarts(_folder, new FakeTimeProvider(Shop.Morning.AddDays(90))).ReadAsync(Shop.Company, Stop);
        var tooLate = await new TriedCarts(_folder, new FakeTimeProvider(Shop.Morning.AddDays(91))).ReadAsync(Shop.Company, Stop);

        tooLate.Should().BeEmpty();
        inTime.Should().ContainSingle().Which.Should().Be(new TriedCart(log.Cart.Id, "Lab 3", Shop.Ann.Id, log.Cart.Total!.Value));
        (inTime[0].IsMatchedBy(Manager(1_000)), inTime[0].IsMatchedBy(Manager(log.Cart.Total!.Value.Amount))).Should().Be((true, false), "a cart of exactly the amount is not over it");
    }

    private static T New<T>() where T : struct, IId<T> => T.From(Guid.CreateVersion7());

    private static Rule Rule(Asks asks, PersonId? person, decimal over) => new(New<RuleId>(), Money.Round(over, Euro), asks, person);

    private static Rule Manager(decimal over) => Rule(Asks.Manager, null, over);

    private static Rule Bob(decimal over) => Rule(Asks.Person, Shop.Bob.Id, over);

    private async Task<SavedRules> SavedAsync(long seen, params ImmutableArray<Rule> rules)
    {
        (await _desk.SaveAsync(Shop.Ann.Id, rules, seen, Stop)).IsRefused(out var no, out var saved).Should().BeFalse("{0}", no);
        return saved!;
    }

    private async Task<Refusal?> RefusedAsync(PersonId by, long seen, params ImmutableArray<Rule> rules) => (await _desk.SaveAsync(by, rules, seen, Stop)).IsRefused(out var no, out _) ? no : null;
}
