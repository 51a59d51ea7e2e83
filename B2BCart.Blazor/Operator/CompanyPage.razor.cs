using B2BCart.Blazor.People;
using B2BCart.Blazor.Shell;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace B2BCart.Blazor.Operator;

/// <summary>The company as its admins see it: who at the seller is there for it, and whether the seller may look in.</summary>
public sealed partial class CompanyPage(PeopleBook people, CompanyDesk desk, IDbContextFactory<AppDb> database, PageClock clock, NavigationManager navigation, Wording wording, IStringLocalizer<OperatorWords> words) : ComponentBase
{
    private CompanyRow? _row;
    private Company? _company;
    private PersonId _me;
    private string? _refused;

    private IStringLocalizer<OperatorWords> Words => words;

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    [SupplyParameterFromForm(FormName = "grant", Name = "hours")]
    public int? Hours { get; set; }

    [SupplyParameterFromForm(FormName = "grant", Name = "reason")]
    public string? Reason { get; set; }

    private string Contacts => string.Join(", ", _company!.Contacts.Select(one => _company.People[one].Name).Order(StringComparer.CurrentCulture));

    private Reader Reader => clock.ReaderOf(_company!);

    protected override async Task OnInitializedAsync()
    {
        if (Http is null || await people.FindAsync(Http.User) is not { IsAdmin: true } me) return;

        await using var db = await database.CreateDbContextAsync();
        (_me, _company) = (me.Id, await people.CompanyAsync(me.Company));
        _row = await db.Set<CompanyRow>().AsNoTracking().SingleAsync(row => row.Id == me.Company);
    }

    private Task GrantAsync() => DoAsync(new GrantSupport(Hours ?? 0, Reason ?? ""));

    private Task EndAsync() => DoAsync(new EndSupport());

    private async Task DoAsync(CompanyCommand command)
    {
        if ((await desk.ExecuteAsync(_me, command)).IsRefused(out var no, out _)) _refused = wording.Of(no, Reader);
        else navigation.NavigateTo("/company");
    }

    private string MomentOf(DateTimeOffset at) => Reader.Moment(at);
}
