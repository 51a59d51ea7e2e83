using System.Text.Json;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Kernel;
using Microsoft.JSInterop;

namespace B2BCart.Blazor.Carts;

/// <summary>What the page's script says.</summary>
public sealed partial class CartPage
{
    /// <summary>The script says where this person is.</summary>
    [JSInvokable]
    public void Here(Guid? line, bool isEditing, bool isIdle) => _seat?.View?.Beat(line is { } id ? new LineId(id) : null, isEditing, isIdle);

    /// <summary>The script says that an edit of a quantity was refused; its text is still in the field.</summary>
    [JSInvokable]
    public void Refused(Guid line, string typed, JsonElement refusal)
    {
        if (_seat is null) return;
        if (_seat.Now.Cart is var cart && cart.Find(new LineId(line)).IsRefused(out var gone, out _))
        {
            Say(new(wording.Of(gone, Reader(cart)), MayUndo: false) { IsRefusal = true });
            return;
        }

        Ask(new(line), typed, refusal.ValueKind is JsonValueKind.Object ? refusal.Deserialize<Refusal>(CartJson.Settings)! : new NotAQuantity(typed));
        Draw();
    }

    /// <summary>The script says that something else was typed instead, and is in.</summary>
    [JSInvokable]
    public void Accepted(Guid line)
    {
        if (_seat is not null && _questions.Remove(new(line))) Draw();
    }

    /// <summary>The script says that rows were typed or pasted: under this id stands what became of them, unless the browser itself refused them.</summary>
    [JSInvokable]
    public void Added(Guid? id, string? refused)
    {
        if (_seat is null || (refused is null ? id is { } one ? results.Take(_seat.Me.Id, one) : null : QuickAdded.No(refused)) is not { } added) return;
        _added = added.Rows.Length == 1 && added.Rows[0].IsIn ? null : added;
        _toast = Toast.About(added, wording);
        Draw();
    }

    /// <summary>The script took a line out.</summary>
    [JSInvokable]
    public void Removed() => Say(LineIsOut);

    /// <summary>Ten seconds of looking, or leaving: what is here now was seen.</summary>
    [JSInvokable]
    public async Task Looked()
    {
        if (_seat is { } seat && !seat.Now.Access.MayOpen.IsRefused(out _)) await lookedAt.KeepAsync(seat.Me.Id, new CartId(Id), seat.Now.Cart.Revision);
    }
}
