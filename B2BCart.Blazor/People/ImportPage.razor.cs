using System.Globalization;
using B2BCart.Blazor.Notifications;
using B2BCart.Blazor.References;
using B2BCart.Blazor.Shell;
using B2BCart.Blazor.Spreadsheets;
using B2BCart.Core.Kernel;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace B2BCart.Blazor.People;

/// <summary>A file of people: taken in, looked at row by row, and done as a whole or not at all.</summary>
public sealed partial class ImportPage(PeopleBook people, ReferenceBook references, ImportPlans plans, ImportDesk desk, AccountMail mail, PageClock clock, NavigationManager navigation, Wording wording, IStringLocalizer<PeopleWords> words) : ComponentBase
{
    private const int MostShown = 200;

    private Company? _company;
    private PersonId _me;
    private ImportPlan? _plan;
    private ImportSays? _says;
    private string? _refused;
    private string? _text;

    private IStringLocalizer<PeopleWords> Words => words;

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    [SupplyParameterFromQuery]
    public Guid? Plan { get; set; }

    /// <summary>What was pasted is corrected.</summary>
    [SupplyParameterFromQuery]
    public bool Again { get; set; }

    /// <summary>What could not even be taken in.</summary>
    [SupplyParameterFromQuery]
    public string? Refused { get; set; }

    private bool HasInvited => _plan!.Rows.Any(row => row.IsNew);

    private bool IsMailed => HasInvited && mail.IsDelivered;

    /// <summary>What is refused comes first, then what is new, then what changes.</summary>
    private IEnumerable<PlanRow> Shown => _plan!.Rows.OrderBy(row => !row.IsRefused).ThenBy(row => row.IsSame).ThenBy(row => row.Number).Take(MostShown);

    protected override async Task OnInitializedAsync()
    {
        if (Http is null || await people.FindAsync(Http.User) is not { IsAdmin: true } me) return;

        (_me, _company) = (me.Id, await people.CompanyAsync(me.Company));
        if (Refused is not null) _refused = wording.Of(new FileTooLarge(ImportPlans.LargestFile / 1024 / 1024));
        if (Plan is not { } id) return;

        var kept = plans.Find(_me, id) ?? new(null, new PlanForgotten());
        _text = kept.Text;
        if (kept.Refused is { } no) _refused = wording.Of(no, clock.ReaderOf(_company));
        if (kept.Plan is not { } plan) return;
        (_plan, _says) = (plan, new ImportSays(plan, _company, await references.PlacesOfAsync(me.Company), clock.Now, wording, words));
    }

    /// <summary>A second click finds it done.</summary>
    private async Task DoAsync()
    {
        if (_plan is not { IsDone: false } plan) return;
        var id = Plan!.Value;
        if ((await desk.DoAsync(_me, plan)).IsRefused(out var no)) plans.Keep(_me, id, new(null, no) { Text = _text });
        else plans.Keep(_me, id, new(plan with { IsDone = true }, null));
        navigation.NavigateTo($"/people/import?plan={id}");
    }

    private string Sum(string key) =>
        string.Format(CultureInfo.CurrentCulture, words[key], _plan!.Rows.Count(row => row.IsNew), _plan.Rows.Count(row => row.IsChange), _plan.Rows.Count(row => row.IsSame), _plan.Rows.Count(row => row.IsRefused));
}

/// <summary>It was looked at too long ago, or by somebody else.</summary>
public sealed record PlanForgotten : Refusal;
