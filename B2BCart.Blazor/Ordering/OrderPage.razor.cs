using System.Globalization;
using B2BCart.Blazor.People;
using B2BCart.Blazor.Shell;
using B2BCart.Core.Kernel;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.Localization;

namespace B2BCart.Blazor.Ordering;

/// <summary>One placed order. It never changes, so the page is not alive.</summary>
public sealed partial class OrderPage(
    AuthenticationStateProvider authentication, PeopleBook people, OrderDesk desk, PageClock clock, NavigationManager navigation, Wording wording, IStringLocalizer<OrderingWords> words) : ComponentBase
{
    private OrderSheet? _sheet;
    private string _placed = "";

    [Parameter]
    public Guid Cart { get; set; }

    private IStringLocalizer<OrderingWords> Words => words;

    private Wording Wording => wording;

    private IEnumerable<(string Key, string? Value)> Facts =>
    [
        ("order.ship-to", _sheet!.Names.ShipTo), ("order.contact", _sheet.Names.Contact), ("order.po-number", _sheet.Names.PoNumber), ("order.cost-centre", _sheet.Names.CostCentre),
    ];

    protected override async Task OnInitializedAsync()
    {
        var me = await people.FindAsync((await authentication.GetAuthenticationStateAsync()).User);
        if ((await desk.FindAsync(me, new CartId(Cart))).IsRefused(out _, out var sheet))
        {
            navigation.NotFound();
            return;
        }

        var placed = TimeZoneInfo.ConvertTime(sheet.Placed.At, clock.Zone(clock.ZoneOfRequest()));
        (_sheet, _placed) = (sheet, placed.ToString(words["order.moment"], CultureInfo.CurrentCulture));
    }

    private string Says(string key, params object[] gaps) => string.Format(CultureInfo.CurrentCulture, words[key], gaps);
}
