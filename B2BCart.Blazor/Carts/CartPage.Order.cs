using B2BCart.Blazor.QuickOrder;
using Microsoft.JSInterop;

namespace B2BCart.Blazor.Carts;

/// <summary>A list or a file that is looked at before it is added.</summary>
public sealed partial class CartPage
{
    private bool _isOrdering;
    private OrderPreview? _preview;

    /// <summary>The script says that a list was read: under this id stands what it means, unless it could not be sent.</summary>
    [JSInvokable]
    public void Previewed(Guid? id, string? refused)
    {
        if (_seat is null) return;
        _preview = refused is not null ? OrderPreview.No(refused) : id is { } one ? previews.Take(_seat.Me.Id, one) : null;
        Draw();
    }

    private void OpenOrder()
    {
        (_isOrdering, _preview) = (true, null);
        ChoosePane(CartPane.Lines);
    }

    private void CloseOrder() => (_isOrdering, _preview) = (false, null);

    private void Ordered(int rows)
    {
        CloseOrder();
        Say(new(wording.AddedRows(rows), MayUndo: true));
    }
}
