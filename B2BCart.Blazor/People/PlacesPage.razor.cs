using B2BCart.Blazor.References;
using B2BCart.Blazor.Shell;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace B2BCart.Blazor.People;

/// <summary>Where the company has things sent, and what it charges them to: made and changed.</summary>
public sealed partial class PlacesPage(PeopleBook people, PeopleList list, ReferenceBook references, CompanyDesk desk, PageClock clock, NavigationManager navigation, Wording wording, IStringLocalizer<PeopleWords> words) : ComponentBase
{
    private Company? _company;
    private CompanyPlaces? _places;
    private PersonId _me;
    private string? _refused;
    private long _seen;

    private IStringLocalizer<PeopleWords> Words => words;

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    /// <summary>Which is changed; nothing = a new one.</summary>
    [SupplyParameterFromForm(Name = "id")]
    public Guid? Id { get; set; }

    /// <summary>The newest event of the company when the form was drawn.</summary>
    [SupplyParameterFromForm(Name = "seen")]
    public long? Seen { get; set; }

    [SupplyParameterFromForm(Name = "name")]
    public string? Name { get; set; }

    [SupplyParameterFromForm(Name = "street")]
    public string? Street { get; set; }

    [SupplyParameterFromForm(Name = "city")]
    public string? City { get; set; }

    [SupplyParameterFromForm(Name = "country")]
    public string? Country { get; set; }

    [SupplyParameterFromForm(Name = "number")]
    public string? Number { get; set; }

    [SupplyParameterFromForm(Name = "units")]
    public Guid[]? Units { get; set; }

    private AddressText Typed => new(Number is null ? Name : null, Street, City, Country ?? "DE");

    protected override async Task OnInitializedAsync()
    {
        if (Http is null || await people.FindAsync(Http.User) is not { IsAdmin: true } me) return;
        (_me, _company, _places) = (me.Id, await people.CompanyAsync(me.Company), await references.PlacesOfAsync(me.Company));
        _seen = Seen ?? await list.NewestAsync(me.Company);
    }

    private Task KeepAddressAsync() => DoAsync(new KeepAddress(new AddressId(Id ?? Guid.CreateVersion7()), Name ?? "", Street ?? "", City ?? "", (Country ?? "").Trim().ToUpperInvariant()));

    private Task KeepCostCentreAsync() => DoAsync(new KeepCostCentre(new CostCentreId(Id ?? Guid.CreateVersion7()), Number ?? "", Name ?? "", [.. (Units ?? []).Select(unit => new UnitId(unit))]));

    private async Task DoAsync(CompanyCommand command)
    {
        if (Id is { } id && _places!.Addresses.All(row => row.Id != id) && _places.CostCentres.All(row => row.Id != id)) navigation.NotFound();
        else if ((await desk.ExecuteAsync(_me, command, seen: Seen)).IsRefused(out var no, out _)) _refused = wording.Of(no, clock.ReaderOf(_company!));
        else navigation.NavigateTo("/people/places");
    }

    private string UnitsOf(CostCentreRow row) => string.Join(", ", _places!.Use[row.Id].Select(unit => _company!.Units.GetValueOrDefault(unit)?.Name).Order(StringComparer.CurrentCulture));
}
