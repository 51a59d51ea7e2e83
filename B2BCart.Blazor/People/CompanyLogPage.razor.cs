using B2BCart.Blazor.References;
using B2BCart.Blazor.Shell;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Carts;
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
        var says = new EventsInWords(company, await references.PlacesOfAsync(me.Company), words);
        await using var db = await database.CreateDbContextAsync();
        var all = db.Set<CompanyEventRow>().AsNoTracking().Where(row => row.Company == me.Company);
        _count = await all.CountAsync();
        _pages = Math.Max(1, (_count + PageSize - 1) / PageSize);
        _page = Math.Clamp(Page ?? 1, 1, _pages);
        var rows = await all.OrderByDescending(row => row.Seq).Skip((_page - 1) * PageSize).Take(PageSize).ToListAsync();
        var reader = new Reader(company, Cart.Unborn(default), clock.Zone(clock.ZoneOfRequest()), clock.Now);
        _entries = [.. rows.Select(row => new Entry(row.Seq, company.People.GetValueOrDefault(row.Actor)?.Name ?? "?", says.Say(CompanyLog.Read(row)), reader.Moment(row.At)))];
    }

    private sealed record Entry(long Seq, string Who, string Says, string At);
}
