using B2BCart.Blazor.Shell;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace B2BCart.Blazor.People;

/// <summary>Who changed what about people, units and rights, in words; the newest first.</summary>
public sealed partial class CompanyLogPage(PeopleBook people, IDbContextFactory<AppDb> database, PageClock clock, IStringLocalizer<PeopleWords> words) : ComponentBase
{
    private const int PageSize = 50;

    private IReadOnlyList<Entry> _entries = [];
    private int _page = 1;
    private int _pages = 1;
    private int _count;

    private IStringLocalizer<PeopleWords> Words => words;

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    [SupplyParameterFromQuery]
    public int? Page { get; set; }

    protected override async Task OnInitializedAsync()
    {
        if (Http is null || await people.FindAsync(Http.User) is not { IsAdmin: true } me) return;

        var company = await people.CompanyAsync(me.Company);
        await using var db = await database.CreateDbContextAsync();
        var all = db.Set<CompanyEventRow>().AsNoTracking().Where(row => row.Company == me.Company);
        _count = await all.CountAsync();
        _pages = Math.Max(1, (_count + PageSize - 1) / PageSize);
        _page = Math.Clamp(Page ?? 1, 1, _pages);
        var rows = await all.OrderByDescending(row => row.Seq).Skip((_page - 1) * PageSize).Take(PageSize).ToListAsync();
        var reader = new Reader(company, Cart.Unborn(default), clock.Zone(clock.ZoneOfRequest()), clock.Now);
        _entries = [.. rows.Select(row => new Entry(row.Seq, row.Actor == default ? words["log.provider"] : company.People.GetValueOrDefault(row.Actor)?.Name ?? "?", Say(CompanyLog.Read(row), reader), reader.Moment(row.At)))];
    }

    private string Say(CompanyEvent happened, Reader reader)
    {
        var company = reader.Company;
        var key = happened switch
        {
            ManagerChanged { To: null } => "log.ManagerChanged.none",
            LimitChanged { To: null } => "log.LimitChanged.none",
            UnitMoved { To: null } or UnitCreated { Above: null } => $"log.{happened.GetType().Name}.top",
            _ => $"log.{happened.GetType().Name}",
        };
        return Sentence.Fill(words[key], gap => happened.GetType().GetProperty(gap)?.GetValue(happened) switch
        {
            PersonId person => company.People.GetValueOrDefault(person)?.Name ?? "?",
            UnitId unit => company.Units.GetValueOrDefault(unit)?.Name ?? "?",
            long limit => Figures.WithCurrency(new Money(limit, company.Currency)),
            Rights right => words[$"right.{right}"],
            string text => text,
            _ => "",
        });
    }

    private sealed record Entry(long Seq, string Who, string Says, string At);
}
