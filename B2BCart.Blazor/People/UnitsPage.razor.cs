using System.Globalization;
using B2BCart.Blazor.Shell;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace B2BCart.Blazor.People;

/// <summary>The tree of units: made, renamed, moved, removed.</summary>
public sealed partial class UnitsPage(PeopleBook people, PeopleList list, CompanyDesk desk, PageClock clock, NavigationManager navigation, Wording wording, IStringLocalizer<PeopleWords> words) : ComponentBase
{
    private Company? _company;
    private PersonId _me;
    private string? _refused;
    private long _seen;

    private IStringLocalizer<PeopleWords> Words => words;

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    /// <summary>Which is changed; nothing = a new one.</summary>
    [SupplyParameterFromForm(Name = "unit")]
    public Guid? Unit { get; set; }

    /// <summary>The newest event of the company when the form was drawn.</summary>
    [SupplyParameterFromForm(Name = "seen")]
    public long? Seen { get; set; }

    [SupplyParameterFromForm(Name = "name")]
    public string? Name { get; set; }

    [SupplyParameterFromForm(Name = "above")]
    public Guid? Above { get; set; }

    protected override async Task OnInitializedAsync()
    {
        if (Http is null || await people.FindAsync(Http.User) is not { IsAdmin: true } me) return;
        (_me, _company) = (me.Id, await people.CompanyAsync(me.Company));
        _seen = Seen ?? await list.NewestAsync(me.Company);
    }

    /// <summary>Where a new unit most likely belongs; nothing where there are several at the top.</summary>
    private Guid? OnlyTop => _company!.Units.Values.Where(unit => unit.Above is null).ToList() is [var only] ? only.Id.Value : null;

    private async Task SaveAsync()
    {
        UnitId? above = Above is { } id ? new UnitId(id) : null;
        await DoAsync(Unit is { } unit ? new ChangeUnit(new UnitId(unit), Name ?? "", above) : new CreateUnit(new UnitId(Guid.CreateVersion7()), Name ?? "", above));
    }

    private Task RemoveAsync() => DoAsync(new RemoveUnit(new UnitId(Unit ?? default)));

    private async Task DoAsync(CompanyCommand command)
    {
        if ((await desk.ExecuteAsync(_me, command, seen: Seen)).IsRefused(out var no, out _)) _refused = wording.Of(no, clock.ReaderOf(_company!));
        else navigation.NavigateTo("/people/units");
    }

    private string Counted(UnitId unit) =>
        _company!.Present.Count(person => person.Unit == unit) is var count && count == 1 ? words["units.one"] : string.Format(CultureInfo.CurrentCulture, words["units.many"], count);
}
