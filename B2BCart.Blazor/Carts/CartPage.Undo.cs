using B2BCart.Blazor.Storage;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;

namespace B2BCart.Blazor.Carts;

/// <summary>A step of undo that no longer holds bars none of those before it.</summary>
public sealed partial class CartPage
{
    private long? _passed;

    /// <summary>Whether the next undo passes the refused step over, because there is one before it.</summary>
    private bool Passes(CartCommand command, Refusal? no)
    {
        var (me, cart) = (_seat!.Me.Id, _seat.Now.Cart);
        _passed = no is null or NothingToUndo or StorageIsOut || command is not Undo undo ? null : undo.StepOf(cart, me)?.Revision;
        return _passed is not null && new Undo(_passed).StepOf(cart, me) is not null;
    }
}
