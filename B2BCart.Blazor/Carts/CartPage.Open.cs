using Microsoft.AspNetCore.Components;

namespace B2BCart.Blazor.Carts;

/// <summary>What the address asks for.</summary>
public sealed partial class CartPage
{
    /// <summary>The part of the page to begin with: <c>?open=approval</c>.</summary>
    [SupplyParameterFromQuery]
    public string? Open { get; set; }

    private void OpenAsAsked()
    {
        if (_board is not null && Enum.TryParse<CartPane>(Open, ignoreCase: true, out var pane) && Enum.IsDefined(pane)) ChoosePane(pane);
    }
}
