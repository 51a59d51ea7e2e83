using B2BCart.Core.Kernel;
using B2BCart.Core.Sharing;

namespace B2BCart.Core.Carts;

/// <summary>What happened in a cart: a complete effect, so that applying and undoing need no look-up. Never fails, never asks.</summary>
public abstract record CartEvent
{
    public abstract Cart ApplyTo(Cart cart, Stamp stamp);

    /// <summary>Shares, comments and decisions are not undoable; edits of lines are.</summary>
    public virtual bool IsUndoable => false;

    /// <summary>The cart that lines went to or came from, and go back to when this is undone.</summary>
    public virtual CartId? Beyond => null;

    /// <summary>What takes this back now, if it still holds: a new edit, never a change of history.</summary>
    public virtual Result<Decided> Undo(Cart now, Stamp original) => Decided.NoEffect;

    /// <summary>Does it add, raise or redirect something that an approval covers?</summary>
    public virtual bool Raises => false;

    /// <summary>Did it happen to this line?</summary>
    public virtual bool Concerns(LineId line) => false;

    /// <summary>May this be done to take something back? Rights may have gone since the edit.</summary>
    internal virtual Verdict May(Access access, Cart cart) => access.MayEditLines;

    /// <summary>This event for a reader with less sight.</summary>
    public virtual CartEvent SeenBy(Sight sight) => this;
}
