using B2BCart.Blazor.People;
using B2BCart.Blazor.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace B2BCart.Blazor.Operator;

/// <summary>A company that buys is opened, and its first admin gets a mail.</summary>
public sealed partial class NewCustomerPage(PeopleBook people, OperatorDesk desk, PageClock clock, NavigationManager navigation, Wording wording, IStringLocalizer<OperatorWords> words) : ComponentBase
{
    private string? _refused;

    private IStringLocalizer<OperatorWords> Words => words;

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    [SupplyParameterFromForm(FormName = "company")]
    public CompanyForm? Form { get; set; }

    /// <summary>What stands in the fields.</summary>
    private CompanyForm Typed => Form!;

    protected override void OnInitialized() => Form ??= new() { Currency = "EUR", Zone = clock.ZoneOfRequest(), Language = Thread.CurrentThread.CurrentUICulture.TwoLetterISOLanguageName };

    private async Task OpenAsync()
    {
        if (await people.FindAsync(Http!.User) is not { } me) return;
        if (Form!.Read().IsRefused(out var no, out var company) || (await desk.OpenAsync(me.Id, company)).IsRefused(out no, out var id)) _refused = wording.Of(no);
        else navigation.NavigateTo($"/operator/companies/{id.Value}?said=opened");
    }
}
