using System.Collections.Immutable;
using B2BCart.Blazor.Approvals;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;

namespace B2BCart.Blazor.Carts;

/// <summary>Who is asked about this cart, and what is left of its budget. Read again only when something of it changed.</summary>
public sealed partial class CartPage
{
    private RequestView? _request;
    private KnownMoney _money = KnownMoney.Nothing;
    private Cart? _asked;
    private Outlook _outlook = Outlook.None;
    private ImmutableDictionary<LineId, LineNews> _news = LineNews.None;
    private IDisposable? _budgets;
    private int _isMoneyStale;

    /// <summary>Whoever is asked is told before they change what they are asked about.</summary>
    private string? BeforeAdding => _request?.Instead is { IsTold: true } told ? _request.Say(told.Instead is null ? "instead.nobody" : "instead", new { Person = told.Instead }) : null;

    /// <summary>Any thread.</summary>
    private void BudgetMoved()
    {
        if (Interlocked.Exchange(ref _isMoneyStale, 1) == 0) ShowLater();
    }

    private async Task ReadMoneyAsync(Cart cart)
    {
        var known = await requests.ReadAsync(_seat!.Me, cart, _money, Interlocked.Exchange(ref _isMoneyStale, 0) == 1);
        if (!ReferenceEquals(known, _money)) (_money, _asked) = (known, null);
    }

    /// <summary>Works out who is asked about the cart that is drawn: on all of it, and told without amounts to who sees none, and to who looks in from another company.</summary>
    private void Ask(Cart cart)
    {
        if (ReferenceEquals(_asked, cart)) return;
        var (me, whole) = (_seat!.Me, _seat.Whole.Revision == cart.Revision ? _seat.Whole : cart);
        var maySubmit = me.MaySubmit && !_seat.Now.Access.MayEditLines.IsRefused(out _);
        _outlook = Outlook.Of(whole, _money.Rules, _money.With(whole), maySubmit ? me.Id : null).SeenBy(me.SeesPrices && me.Company == whole.Company);
        _news = LineNews.Of(cart, me.Id, _seat.Company);
        _asked = cart;
    }
}
