using System.Globalization;
using B2BCart.Blazor.People;
using B2BCart.Core.People;

namespace B2BCart.Blazor.Carts;

/// <summary>Everybody in a cart is told while the seller may look in.</summary>
public sealed partial class CartPage
{
    private Support? _support;

    private bool MayEndSupport => _seat!.Me.IsAdmin && _seat.Me.Company == _seat.Company.Id;

    private string SupportSays(Support support) => string.Format(CultureInfo.CurrentCulture, operators["support.banner"], _seat!.Company.Seller, _board!.Reader.Moment(support.Until));

    private async Task EndSupportAsync()
    {
        var isRefused = (await companies.ExecuteAsync(_seat!.Me.Id, new EndSupport())).IsRefused(out var no, out _);
        if (isRefused) Say(new(wording.Of(no!, Reader(_seat.Now.Cart)), MayUndo: false) { IsRefusal = true });
    }
}
