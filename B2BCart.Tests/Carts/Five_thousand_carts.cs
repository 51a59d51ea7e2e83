using System.Diagnostics;
using System.Text.RegularExpressions;
using B2BCart.Blazor.Carts;
using B2BCart.Blazor.People;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Kernel;
using B2BCart.Core.Sharing;
using B2BCart.Tests.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCart.Tests.Carts;

/// <summary>In one company, all of them open to its admin: nobody sees more.</summary>
public sealed partial class Five_thousand_carts(ITestOutputHelper output) : IAsyncLifetime
{
    private const int All = 5_000;
    private const int Mine = 120;

    private readonly CompanyServer _server = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => _server.InitializeAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task are_paged_through_searched_and_counted()
    {
        using var admin = await _server.SetUpAsync();
        await FillAsync();
        await admin.GetAsync("/");

        var opened = Stopwatch.StartNew();
        var first = await admin.GetAsync("/");
        Say("overview", opened);
        first.Says.Should().Contain("5,000").And.Contain("Cart 0119");
        first.Body.Length.Should().BeLessThan(150_000);

        HashSet<string> seen = [];
        var paged = Stopwatch.StartNew();
        for (var page = 1; page <= All / CartList.PageSize; page++) seen.UnionWith(Cart().Matches((await admin.GetAsync($"/?page={page}")).Body).Select(match => match.Value));
        Say($"{All / CartList.PageSize} pages", paged);
        seen.Should().HaveCount(All, "each stands on one page");

        var searched = Stopwatch.StartNew();
        (await admin.GetAsync("/?q=4711")).Says.Should().Contain("Cart 4711").And.NotContain("Cart 4712");
        Say("searched", searched);
        var mine = Stopwatch.StartNew();
        (await admin.GetAsync("/?show=mine&page=3")).Says.Should().Contain("Cart 0000").And.NotContain("Cart 0120");
        Say("mine", mine);
    }

    [Fact]
    public async Task are_watched_by_the_pages_that_list_them()
    {
        using var admin = await _server.SetUpAsync();
        var (me, colleague) = await FillAsync();
        var ofAll = await StampedAsync(me);
        var ofFew = await StampedAsync(colleague);

        await using var db = Db();
        await db.Set<CartRow>().Where(row => row.Name == "Cart 2500").ExecuteUpdateAsync(set => set.SetProperty(row => row.Name, "Renamed"), Stop);
        (await StampedAsync(me)).Should().NotBe(ofAll);
        (await StampedAsync(colleague)).Should().Be(ofFew);
    }

    private async Task<string> StampedAsync(PersonId id)
    {
        const int Times = 40;
        var person = (await _server.Services.GetRequiredService<PeopleBook>().FindAsync(id, Stop))!;
        var list = _server.Services.GetRequiredService<CartList>();
        var before = await list.StampAsync(person, Stop);
        var stamped = Stopwatch.StartNew();
        for (var times = 0; times < Times; times++) (await list.StampAsync(person, Stop)).Should().Be(before);
        output.WriteLine($"stamp: {stamped.Elapsed.TotalMilliseconds / Times:0.0} ms");
        return before;
    }

    private async Task<(PersonId Admin, PersonId Colleague)> FillAsync()
    {
        await using var db = Db();
        var admin = await db.Set<PersonRow>().AsNoTracking().SingleAsync(Stop);
        var colleagues = Enumerable.Range(0, 100).Select(at => new PersonRow { Id = new(Guid.CreateVersion7()), Company = admin.Company, Unit = admin.Unit, Name = $"Person {at:00}", Title = "", Email = $"p{at}@atelier.example", SeesPrices = true, RunsCatalog = false, MaySubmit = true, MayOrder = false, IsAdmin = false }).ToList();
        db.AddRange(colleagues);
        var now = TimeProvider.System.GetUtcNow();
        for (var at = 0; at < All; at++)
        {
            var (id, owner) = (new CartId(Guid.CreateVersion7()), at < Mine ? admin.Id : colleagues[at % colleagues.Count].Id);
            db.Add(new CartRow { Id = id, Company = admin.Company, Name = $"Cart {at:0000}", Owner = owner, Currency = "EUR", Revision = 3, Seq = 3, Lines = at % 40, Total = at * 100, CreatedAt = now, EditedAt = now.AddMinutes(at - All), EditedBy = owner });
            db.Add(new MemberRow { Cart = id, Kind = GranteeKind.Person, Grantee = Stored.Id(owner), Role = CartRole.Owner });
            if (owner != admin.Id) db.Add(new MemberRow { Cart = id, Kind = GranteeKind.Person, Grantee = Stored.Id(admin.Id), Role = CartRole.Editor });
        }

        await db.SaveChangesAsync(Stop);
        await _server.Services.GetRequiredService<PeopleBook>().RefreshAsync(admin.Company);
        return (admin.Id, colleagues[1].Id);
    }

    private AppDb Db() => _server.Services.GetRequiredService<IDbContextFactory<AppDb>>().CreateDbContext();

    private void Say(string what, Stopwatch watch) => output.WriteLine($"{what}: {watch.ElapsedMilliseconds} ms");

    [GeneratedRegex("/carts/[0-9a-f-]{36}")]
    private static partial Regex Cart();
}
