using B2BCart.Blazor.People;
using B2BCart.Blazor.Shell;
using B2BCart.Core.Kernel;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace B2BCart.Blazor.Carts;

/// <summary>What auditors read: the carts of the company that were submitted.</summary>
public sealed partial class AuditPage(PeopleBook people, AuditList list, PageClock clock, IStringLocalizer<PeopleWords> words) : ComponentBase
{
    private AuditFound? _page;
    private Reader? _reader;
    private bool _seesPrices;

    private IStringLocalizer<PeopleWords> Words => words;

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    [SupplyParameterFromQuery]
    public string? Q { get; set; }

    [SupplyParameterFromQuery]
    public int? Page { get; set; }

    protected override async Task OnInitializedAsync()
    {
        if (Http is null || await people.FindAsync(Http.User) is not { IsAuditor: true } me) return;

        _reader = clock.ReaderOf(await people.CompanyAsync(me.Company));
        (_page, _seesPrices) = (await list.ReadAsync(me, Q, Page ?? 1), me.SeesPrices);
    }

    private string NameOf(PersonId person) => _reader!.Company.People.GetValueOrDefault(person)?.Name ?? "?";

    private string? UnitOf(PersonId person) => _reader!.Company.People.GetValueOrDefault(person) is { } found ? _reader.Company.Units.GetValueOrDefault(found.Unit)?.Name : null;
}
