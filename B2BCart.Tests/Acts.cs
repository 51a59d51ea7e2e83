using B2BCart.Core.Approvals;
using B2BCart.Core.Carts;
using B2BCart.Core.Catalog;
using B2BCart.Core.Comments;
using B2BCart.Core.Ordering;
using B2BCart.Core.People;
using B2BCart.Core.References;
using B2BCart.Core.Sharing;

namespace B2BCart.Tests;

/// <summary>One step of a spec: somebody sends a command, or something has happened.</summary>
public sealed record Act(Person Actor, CartCommand? Command, Func<Cart, CartEvent>? Happened)
{
    /// <summary>A command about what stands there when it is sent.</summary>
    public Func<Cart, CartCommand>? Seeing { get; init; }

    public CartCommand On(Cart cart) => Seeing?.Invoke(cart) ?? Command!;
}

/// <summary>Sentences that begin with a person: <c>Ann.Adds(Bolts, 5)</c>.</summary>
internal static class Acts
{
    public static Act Does(this Person who, CartCommand command) => new(who, command, null);

    /// <summary>A command about what they see when they send it.</summary>
    public static Act Does(this Person who, Func<Cart, CartCommand> seeing) => new(who, null, null) { Seeing = seeing };

    public static Act Happened(this Person who, CartEvent what) => new(who, null, _ => what);

    /// <summary>As an event: the line was put there earlier.</summary>
    public static Act Put(this Person who, Offer what, decimal quantity, string? note = null, int line = 1) =>
        new(who, null, cart => new LineAdded(what.Line(line), what, new(quantity), new(null, note), cart.NextPosition));

    public static Act Adds(this Person who, Offer what, decimal quantity, string? note = null, Person? to = null) =>
        who.Adds(what.Sku, quantity, note, to);

    public static Act Adds(this Person who, Sku what, decimal quantity, string? note = null, Person? to = null) =>
        who.Does(new AddLine(what, new(quantity), new(to?.Id, note)));

    public static Act Pastes(this Person who, params (Sku Sku, decimal Quantity)[] rows) =>
        who.Does(new AddLines([.. rows.Select(row => new NewLine(row.Sku, new(row.Quantity), LineDetails.None))]));

    public static Act Changes(this Person who, Offer what, decimal by) => who.Does(new ChangeQuantity(what.Line(), by));

    public static Act Sets(this Person who, Offer what, decimal to, decimal seen) => who.Does(new SetQuantity(what.Line(), new(to), new(seen)));

    public static Act Notes(this Person who, Offer what, string? note, string? seen = null) => who.Does(new SetNote(what.Line(), note, seen));

    public static Act Fills(this Person who, string field, string? value, string? seen = null) => who.Does(new SetReference(field, value, seen));

    public static Act Sends(this Person who, Offer what, string? to, string? seen = null) => who.Does(new SendLine(what.Line(), to, seen));

    public static Act Says(this Person who, string text, Offer? about = null) => who.Does(new AddComment(about?.Line(), text, []));

    public static Act Moves(this Person who, Offer what, Offer? after) => who.Does(new MoveLine(what.Line(), after?.Line()));

    public static Act Removes(this Person who, Offer what) => who.Does(new RemoveLine(what.Line()));

    public static Act Saves(this Person who, Offer what) => who.Does(new SaveForLater(what.Line()));

    public static Act Restores(this Person who, Offer what, decimal? with = null) =>
        who.Does(new RestoreLine(what.Line(), with is { } quantity ? new(quantity) : null));

    public static Act Renames(this Person who, string name) => who.Does(new RenameCart(name));

    public static Act Undoes(this Person who) => who.Does(new Undo());

    public static Act Redoes(this Person who) => who.Does(new Redo());

    public static Act UndoesAllOf(this Person who, Person whom, DateTimeOffset since) => who.Does(new UndoChangesOf(whom.Id, since));

    public static Act SharesWith(this Person who, Person whom, CartRole role) => who.Does(new ShareCart(Grantee.Of(whom.Id), role));

    public static Act Submits(this Person who, string? reason = "Lab 3 opens") => who.Does(new SubmitForApproval(reason));

    public static Act Approves(this Person who, string? comment = null) => who.Does(cart => new Approve(cart.Material.Hash(), comment));

    public static Act AsksForChanges(this Person who, string comment, params Offer[] marked) =>
        who.Does(cart => new RequestChanges(cart.Material.Hash(), comment, [.. marked.Select(offer => offer.Line())]));

    public static Act Rejects(this Person who, string reason) => who.Does(cart => new Reject(cart.Material.Hash(), reason));

    public static Act Orders(this Person who) => who.Does(cart => new PlaceOrder(cart.Material.Hash()));
}
