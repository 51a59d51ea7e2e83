using System.Globalization;
using B2BCart.Blazor.People;
using B2BCart.Blazor.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.Localization;

namespace B2BCart.Blazor.Ordering;

/// <summary>What was ordered, as far as its carts are open to me.</summary>
public sealed partial class OrdersPage(
    AuthenticationStateProvider authentication, PeopleBook people, OrderList list, PageClock clock, IStringLocalizer<OrderingWords> words, IStringLocalizer<ShellWords> shell) : ComponentBase
{
    private OrderListPage? _page;
    private readonly List<ShownOrder> _orders = [];

    [SupplyParameterFromQuery(Name = "page")]
    public int? Number { get; set; }

    private IStringLocalizer<OrderingWords> Words => words;

    protected override async Task OnInitializedAsync()
    {
        if (await people.FindAsync((await authentication.GetAuthenticationStateAsync()).User) is not { } me) return;

        var zone = clock.Zone(clock.ZoneOfRequest());
        _page = await list.ReadAsync(me, Number ?? 1, CancellationToken.None);
        foreach (var order in _page.Orders)
        {
            var placedBy = await people.FindAsync(order.PlacedBy) is { Company: var of } && of != me.Company ? (await people.CompanyAsync(of)).Name : (await people.CompanyAsync(me.Company)).People.GetValueOrDefault(order.PlacedBy)?.Name;
            _orders.Add(new(order, placedBy ?? "?", Ago.Say(order.PlacedAt, clock.Now, zone, shell, CultureInfo.CurrentCulture)));
        }
    }
}
