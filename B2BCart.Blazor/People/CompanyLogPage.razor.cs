using B2BCart.Blazor.References;
using B2BCart.Blazor.Shell;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace B2BCart.Blazor.People;

/// <summary>Who changed what about people, units and rights, in words; the newest first.</summary>
public sealed partial class CompanyLogPage(PeopleBook people, ReferenceBook references, IDbContextFactory<AppDb> database, PageClock clock, IStringLocalizer<PeopleWords> words) : ComponentBase
{
    private const int PageSize = 50;

    private IReadOnlyList<Entry> _entries = [];
    private int _page = 1;
    private int _pages = 1;
    private int _count;
    private bool _isAdmin;

    private IStringLocalizer<PeopleWords> Words => words;

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    [SupplyParameterFromQuery]
    public int? Page { get; set; }

    protected override async Task OnInitializedAsync()
    {
        if (Http is null || await people.FindAsync(Http.User) is not { } me || !(me.IsAdmin || me.IsAuditor)) return;

        var company = await people.CompanyAsync(me.Company);
        _isAdmin = me.IsAdmin;
        await using var db = await database.CreateDbContextAsync();
        var all = db.Set<CompanyEventRow>().AsNoTracking().Where(row => row.Company == me.Company);
        _count = await all.CountAsync();
        _pages = Math.Max(1, (_count + PageSize - 1) / PageSize);
        _page = Math.Clamp(Page ?? 1, 1, _pages);
        var rows = await all.OrderByDescending(row => row.Seq).Skip((_page - 1) * PageSize).Take(PageSize).ToListAsync();
        var happened = rows.ConvertAll(row => (Row: row, Event: CompanyLog.Read(row)));
        var looked = happened.Select(one => one.Event).OfType<SupportLookedIn>().Select(one => one.Cart).Distinct().ToList();
        var carts = await db.Set<CartRow>().Where(row => looked.Contains(row.Id)).ToDictionaryAsync(row => row.Id, row => row.Name);
        var reader = clock.ReaderOf(company);
        var says = new EventsInWords(company, await references.PlacesOfAsync(me.Company), words) { Moment = reader.Moment, Cart = cart => carts.GetValueOrDefault(cart) };
        _entries = [.. happened.Select(one => new Entry(one.Row.Seq, WhoIs(company, one.Row.Actor), says.Say(one.Event), reader.Moment(one.Row.At)))];
    }

    /// <summary>Of the seller's people also for whom they work.</summary>
    private string WhoIs(Company company, PersonId actor) =>
        actor == default ? words["log.provider"] : company.People.GetValueOrDefault(actor) is not { } named ? "?" : named.IsOfSeller ? $"{named.Name} ({company.Seller})" : named.Name;

    private sealed record Entry(long Seq, string Who, string Says, string At);
}
