using System.Collections.Immutable;
using B2BCart.Blazor.Approvals;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;

namespace B2BCart.Blazor.Carts;

/// <summary>Who is asked about this cart, and what is left of its budget. Read again only when something of it changed.</summary>
public sealed partial class CartPage
{
    private RequestView? _request;
    private Outlook _outlook = Outlook.None;
    private KnownMoney? _money;
    private Cart? _asked;
    private ImmutableDictionary<LineId, LineNews> _news = LineNews.None;
    private IDisposable? _budgets;
    private int _isMoneyStale;

    /// <summary>Any thread.</summary>
    private void BudgetMoved()
    {
        if (Interlocked.Exchange(ref _isMoneyStale, 1) == 0) ShowLater();
    }

    private async Task ReadRequestAsync(Cart cart)
    {
        var isStale = Interlocked.Exchange(ref _isMoneyStale, 0) == 1;
        if (!isStale && ReferenceEquals(_asked, cart)) return;

        var me = _seat!.Me;
        _money = await requests.ReadAsync(me, cart, _money, isStale);
        _outlook = await requests.OutlookAsync(me, cart, me.MaySubmit && !_seat.Now.Access.MayEditLines.IsRefused(out _), _money);
        if (!ReferenceEquals(_asked, cart)) _news = LineNews.Of(cart, me.Id, _seat.Company);
        _asked = cart;
    }
}
