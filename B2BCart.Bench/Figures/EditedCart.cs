using B2BCart.Blazor.Demo;
using B2BCart.Core.Carts;
using B2BCart.Core.Catalog;
using B2BCart.Core.Kernel;
using B2BCart.Core.Sharing;

namespace B2BCart.Bench.Figures;

/// <summary>A cart of so many lines, open to the whole company, with somebody who edits one line after the other.</summary>
internal sealed class EditedCart : IAsyncDisposable
{
    private readonly HubPerson _editor;
    private int _turn;

    private EditedCart(HubPerson editor, CartId id) => (_editor, Id) = (editor, id);

    public CartId Id { get; }

    public string Path => $"/carts/{Id.Value}";

    public IReadOnlyList<Line> Lines { get; private set; } = [];

    /// <summary>Of the newest answer.</summary>
    public long Revision { get; private set; }

    /// <summary>So many lines of products that may be had in any number of whole steps; more lines than products are told apart by their notes.</summary>
    public static async Task<EditedCart> BeginAsync(Session owner, int lines)
    {
        var cart = new EditedCart(new(owner), new(Guid.CreateVersion7()));
        await cart.DoAsync(new CreateCart($"Bench {lines}", DemoCompany.Company.Currency));
        await cart.DoAsync(new ShareCart(Grantee.Of(DemoCompany.Company.Id), CartRole.Editor));
        var goods = BenchGoods.All;
        await cart.DoAsync(new AddLines([.. Enumerable.Range(0, lines).Select(at => new NewLine(Sku.Of(goods[at % goods.Count].Sku), new(goods[at % goods.Count].Step), new(Note: at < goods.Count ? null : $"place {at / goods.Count}")))]));
        cart.Lines = [.. (await cart._editor.OpenAsync(cart.Id)).Present];
        return cart.Lines.Count == lines ? cart : throw new InvalidOperationException($"The cart has {cart.Lines.Count} lines and not {lines}.");
    }

    /// <summary>A step more or less of the next line.</summary>
    public Task EditAsync() => EditAsync(_editor, _turn++);

    public async Task EditAsync(HubPerson editor, int turn)
    {
        var reply = await editor.ExecuteAsync(Id, new(Guid.CreateVersion7()), Edit(turn));
        if (reply.Refusal is { } no) throw new InvalidOperationException($"An edit is refused: {no}");
        lock (_editor) Revision = Math.Max(Revision, reply.Value!.Revision);
    }

    /// <summary>The lines go up a step, one after the other, and down again in the next round.</summary>
    public ChangeQuantity Edit(int turn)
    {
        var line = Lines[turn % Lines.Count];
        var step = BenchGoods.StepOf(line.Offer.Sku);
        return new(line.Id, turn / Lines.Count % 2 == 0 ? step : -step);
    }

    public ValueTask DisposeAsync() => _editor.DisposeAsync();

    private async Task DoAsync(CartCommand command)
    {
        var reply = await _editor.ExecuteAsync(Id, new(Guid.CreateVersion7()), command);
        if (reply.Refusal is { } no) throw new InvalidOperationException($"{command} is refused: {no}");
        Revision = reply.Value!.Revision;
    }
}
