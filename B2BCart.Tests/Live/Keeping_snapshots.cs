using B2BCart.Blazor.Carts;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Carts;
using B2BCart.Tests.Storage;

namespace B2BCart.Tests.Live;

public sealed class Keeping_snapshots : IAsyncLifetime
{
    private readonly SqliteFolder _folder = new();
    private readonly NodeInTest _node;

    public Keeping_snapshots() => _node = new(_folder, new StoreWithFaults(_folder));

    [Fact]
    public async Task is_done_once_a_hundred_events_of_a_cart_are_written()
    {
        await _node.Snapshots.StartAsync(CancellationToken.None);
        var cart = await _node.CreateAsync();

        for (var name = 1; name < SnapshotKeeper.Every; name++) await _node.DoneAsync(Shop.Ann, cart, new RenameCart($"Lab {name}"));

        await Eventually.IsAsync(() => _folder.CreateDbContext().Set<SnapshotRow>().Any(row => row.Cart == cart && row.Seq == SnapshotKeeper.Every));
        (await _node.Store.LoadAsync(cart, CancellationToken.None)).Name.Should().Be("Lab 99");
    }

    public async ValueTask InitializeAsync() => await _node.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await _node.Snapshots.StopAsync(CancellationToken.None);
        await _node.DisposeAsync();
        _node.Store.Dispose();
        _folder.Dispose();
    }
}
