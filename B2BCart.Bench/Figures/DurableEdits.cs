using System.Text.Json;
using B2BCart.Bench.Yardsticks;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Carts;
using Microsoft.AspNetCore.SignalR.Client;

namespace B2BCart.Bench.Figures;

/// <summary>Editors at the product and the same at the bare hub, each edit acknowledged after its commit.</summary>
internal sealed class DurableEdits : IAsyncDisposable
{
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(3);

    private readonly List<HubPerson> _editors = [];
    private readonly List<HubConnection> _raw = [];
    private readonly List<EditedCart> _carts = [];
    private readonly int[] _turns;
    private string _database = "";

    private DurableEdits(int editors) => _turns = new int[editors];

    public static async Task<DurableEdits> OpenAsync(Stage stage, int editors, int carts)
    {
        var (people, all) = (await stage.People, new DurableEdits(editors) { _database = (await stage.Product).Database });
        var nobody = new Session((await stage.Yardstick).Url, default, new());
        for (var at = 0; at < carts; at++) all._carts.Add(await EditedCart.BeginAsync(people[at % people.Length], lines: 5));
        for (var at = 0; at < editors; at++)
        {
            all._editors.Add(new(people[at % people.Length]));
            await all._editors[at].ConnectionAsync();
            all._raw.Add(await Listeners.ConnectAsync(nobody, RawHub.Path));
        }

        await all.OursAsync();
        await all.YardstickAsync("Edit");
        return all;
    }

    /// <summary>The product, with how many edits came to a commit.</summary>
    public async Task<(Load Load, double EditsACommit)> OursAsync()
    {
        var before = Commits();
        var load = await Load.RunAsync(_editors.Count, Length, (editor, _) => _carts[editor % _carts.Count].EditAsync(_editors[editor], _turns[editor]++));
        return (load, load.Milliseconds.Count / (double)(Commits() - before));
    }

    public Task<Load> YardstickAsync(string method) => Load.RunAsync(_raw.Count, Length, (editor, turn) =>
    {
        var cart = _carts[editor % _carts.Count];
        return _raw[editor].InvokeAsync<long>(method, cart.Id.Value, Guid.CreateVersion7(), JsonSerializer.SerializeToElement<CartCommand>(cart.Edit(turn), CartJson.Settings));
    });

    public async ValueTask DisposeAsync()
    {
        foreach (var editor in _editors) await editor.DisposeAsync();
        foreach (var hub in _raw) await hub.DisposeAsync();
        foreach (var cart in _carts) await cart.DisposeAsync();
    }

    /// <summary>SQLite's own count of transactions, where the index of the write-ahead log keeps it (WalIndexHdr.iChange).</summary>
    private uint Commits()
    {
        using var index = new FileStream(_database + "-shm", FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        Span<byte> head = stackalloc byte[12];
        index.ReadExactly(head);
        return BitConverter.ToUInt32(head[8..]);
    }
}
