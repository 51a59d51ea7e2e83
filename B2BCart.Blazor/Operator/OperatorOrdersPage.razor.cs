using B2BCart.Blazor.People;
using B2BCart.Blazor.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace B2BCart.Blazor.Operator;

/// <summary>What was ordered from the seller, by whatever company; the newest first.</summary>
public sealed partial class OperatorOrdersPage(PeopleBook people, CustomerList customers, PageClock clock, IStringLocalizer<OperatorWords> words, IStringLocalizer<PeopleWords> ofPages) : ComponentBase
{
    private PlacedOrders? _found;
    private bool _seesPrices;
    private Company _company = null!;

    private IStringLocalizer<OperatorWords> Words => words;

    private IStringLocalizer<PeopleWords> OfPages => ofPages;

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    [SupplyParameterFromQuery]
    public int? Page { get; set; }

    protected override async Task OnInitializedAsync()
    {
        if (Http is null || await people.FindAsync(Http.User) is not { IsOperator: true } me) return;

        (_seesPrices, _company) = (me.SeesPrices, await people.CompanyAsync(me.Company));
        _found = await customers.OrdersAsync(me, Page ?? 1);
    }

    private string MomentOf(DateTimeOffset at) => clock.ReaderOf(_company).Moment(at);
}
