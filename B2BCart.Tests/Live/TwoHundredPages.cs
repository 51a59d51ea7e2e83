using B2BCart.Blazor.Live;
using B2BCart.Core.Carts;
using B2BCart.Core.Sharing;
using B2BCart.Tests.Storage;

namespace B2BCart.Tests.Live;

/// <summary>Real time: who draws and who tells are on threads of their own.</summary>
public sealed class Two_hundred_pages_on_a_cart : IAsyncLifetime
{
    private readonly SqliteFolder _folder = new();
    private readonly NodeInTest _node;
    private readonly Log _log = new();
    private readonly List<CartView> _views = [];

    public Two_hundred_pages_on_a_cart() => _node = new(_folder, new StoreWithFaults(_folder), easel: Easel.OnThreads());

    [Fact]
    public async Task hold_up_nobody_who_edits_while_one_of_them_is_drawn_and_are_all_drawn_though_one_fails()
    {
        using var slow = new ManualResetEventSlim();
        var begun = new TaskCompletionSource();
        await OpenAsync(() =>
        {
            begun.TrySetResult();
            slow.Wait();
        });
        await OpenAsync(() => throw new InvalidOperationException("A page with a bug."));
        var drawn = new long[198];
        for (var at = 0; at < drawn.Length; at++) await OpenAsync(at, drawn);

        Happens();
        await begun.Task;
        for (var edit = 0; edit < 300; edit++) Happens();
        slow.Set();

        await Eventually.IsAsync(() => drawn.All(revision => revision == _log.Cart.Revision));
        foreach (var view in _views) await view.DisposeAsync();
        _node.Rooms.Open.Should().BeEmpty();
    }

    public async ValueTask InitializeAsync()
    {
        await _node.StartAsync();
        (await _node.Store.AppendAsync([_log.Created(), _log.Next(Shop.Ann, new CartShared(Grantee.Of(Shop.Bob.Id), CartRole.Editor, null))], CancellationToken.None)).Should().BeEmpty();
    }

    public async ValueTask DisposeAsync()
    {
        await _node.DisposeAsync();
        _node.Store.Dispose();
        _folder.Dispose();
    }

    private void Happens() => _node.Rooms.Heard(_log.Next(Shop.Ann, new CartRenamed("a", "b")).Revision!);

    private async Task OpenAsync(int at, long[] drawn)
    {
        CartView? view = null;
        view = await OpenAsync(() => Volatile.Write(ref drawn[at], view!.Cart.Revision));
    }

    private async Task<CartView> OpenAsync(Action show)
    {
        (await CartView.OpenAsync(_node.Rooms, _log.Cart.Id, Shop.Bob, TimeProvider.System, show)).IsRefused(out var no, out var view).Should().BeFalse("{0}", no);
        _views.Add(view!);
        return view!;
    }
}
