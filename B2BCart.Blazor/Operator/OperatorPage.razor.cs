using System.Globalization;
using B2BCart.Blazor.People;
using B2BCart.Blazor.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace B2BCart.Blazor.Operator;

/// <summary>Everybody who buys from the seller, those that are closed at the end.</summary>
public sealed partial class OperatorPage(PeopleBook people, CustomerList customers, PageClock clock, IStringLocalizer<OperatorWords> words) : ComponentBase
{
    private IReadOnlyList<Customer>? _found;
    private bool _mayRun;

    private IStringLocalizer<OperatorWords> Words => words;

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    [SupplyParameterFromQuery]
    public string? Q { get; set; }

    private DateTimeOffset Now => clock.Now;

    protected override async Task OnInitializedAsync()
    {
        if (Http is not null && await people.FindAsync(Http.User) is { IsOperator: true } me) (_mayRun, _found) = (me.IsAdmin, await customers.ReadAsync(Q));
    }

    private string DayOf(DateTimeOffset since) => since == default ? "–" : TimeZoneInfo.ConvertTime(since, clock.Zone(clock.ZoneOfRequest())).ToString(words["day"], CultureInfo.CurrentCulture);
}
