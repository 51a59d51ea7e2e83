using B2BCart.Core.Kernel;
using Microsoft.AspNetCore.Components;

namespace B2BCart.Blazor.Carts;

/// <summary>What stands beside the lines, and what a narrow screen shows instead of them.</summary>
public sealed partial class CartPage
{
    private CartPane _tab = CartPane.History;
    private CartPane _pane;
    private LineId? _about;

    /// <summary>The part of the page to begin with, as an overview or a mail asks for it: <c>?open=approval</c>.</summary>
    [SupplyParameterFromQuery]
    public string? Open { get; set; }

    /// <summary>What the address asks for; else whoever is asked comes to decide.</summary>
    private void OpenWhatAsks()
    {
        if (_request is null) return;
        if (Enum.TryParse<CartPane>(Open, ignoreCase: true, out var pane) && Enum.IsDefined(pane)) ChoosePane(pane);
        else if (_request.IsMyTurn) ChoosePane(CartPane.Approval);
    }

    private Task ShowAboutAsync(CartPane pane, LineId line)
    {
        _pane = pane;
        _opened = null;
        ShowTab(pane, line);
        return Task.CompletedTask;
    }

    /// <summary>What stands in the comments tab when it opens counts as read; it stays marked until the tab is left.</summary>
    private void ShowTab(CartPane tab, LineId? about)
    {
        (_tab, _about, _readBefore) = (tab, about, _readTo);
        if (tab is CartPane.Comments) _readTo = _seat!.Now.Cart.Revision;
        Draw();
    }

    private void ChoosePane(CartPane pane)
    {
        _pane = pane;
        if (pane is CartPane.Comments or CartPane.Approval or CartPane.History) ShowTab(pane, null);
        else Draw();
    }
}
