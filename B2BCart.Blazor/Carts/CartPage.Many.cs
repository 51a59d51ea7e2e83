using B2BCart.Core.Kernel;
using MudBlazor;

namespace B2BCart.Blazor.Carts;

/// <summary>What is done with the whole cart, and with lines that go to another one.</summary>
public sealed partial class CartPage
{
    private Task OpenMoreAsync(LineId line) => OpenMoreAsync((LineId?)line);

    /// <param name="line">The line that is to go elsewhere; nothing when it is about the cart.</param>
    private async Task OpenMoreAsync(LineId? line) => _ = await dialogs.ShowAsync<CartActionsDialog>(
        many["more.title"], new DialogParameters<CartActionsDialog> { { dialog => dialog.Seat, _seat }, { dialog => dialog.Reader, Reader(_board!.Cart) }, { dialog => dialog.Line, line } });
}
