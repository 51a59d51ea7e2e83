using System.Diagnostics;
using B2BCart.Blazor;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Carts;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCart.Bench.Figures;

/// <summary>A cart with 10,000 events and 500 lines from the disk, against the bare SELECT of its snapshot and tail.</summary>
internal sealed class Figure10OpenCart : IFigure
{
    private const int Events = 10_000;
    private const int Lines = 500;
    private const int Editors = 16;
    private const int Opens = 20;

    public int Number => 10;

    public async Task<IReadOnlyList<Reading>> MeasureAsync(Stage stage, int pairs)
    {
        await using var server = await ServerProcess.StartAsync();
        var people = await Stage.SignInAsync(server);
        await using var cart = await EditedCart.BeginAsync(people[0], Lines);
        await Task.WhenAll(Enumerable.Range(0, Editors).Select(editor => Task.Run(async () =>
        {
            await using var person = new HubPerson(people[editor % people.Length]);
            for (var turn = editor; turn < Events - Lines; turn += Editors) await cart.EditAsync(person, turn);
        })));
        await server.KillAsync();

        await using var product = B2BCartApp.Build("--Storage:Path", Path.GetDirectoryName(server.Database)!, "--Logging:LogLevel:Default", "Error");
        var store = product.Services.GetRequiredService<ICartStore>();
        using var connection = product.Services.GetRequiredService<SqliteConnections>().OpenToRead();
        var measured = await Block.PairsAsync(
            pairs,
            () => TimeAsync(async () => (await store.LoadAsync(cart.Id, default)).Seq),
            () => TimeAsync(() => Task.FromResult(Select(connection, Stored.Id(cart.Id)))));
        return [new(Number, "open a cart of 10,000 events and 500 lines, ms", Goal.AtMost(3), Block.Value(measured, 0))];
    }

    private static async Task<Block> TimeAsync(Func<Task<long>> open)
    {
        List<double> took = [];
        for (var at = 0; at < Opens; at++)
        {
            var begun = Stopwatch.GetTimestamp();
            if (await open() <= 0) throw new InvalidOperationException("There is no such cart.");
            took.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
        }

        return Block.Of(Reading.Median(took));
    }

    /// <summary>All bytes are read, and nothing is made of them.</summary>
    private static long Select(SqliteConnection connection, byte[] cart)
    {
        var (seq, bytes) = (0L, 0L);
        using (var snapshot = new Statement(connection, """SELECT "Seq","Body" FROM snapshots WHERE "Cart"=$0""", 1))
        using (var rows = snapshot.Read(cart))
        {
            if (rows.Read()) (seq, bytes) = (rows.GetInt64(0), rows.GetFieldValue<byte[]>(1).Length);
        }

        using var tail = new Statement(connection, """SELECT "Seq","Revision","Command","Actor","At","Undoes","Body" FROM cart_events WHERE "Cart"=$0 AND "Seq">$1 ORDER BY "Seq" """, 2);
        using var events = tail.Read(cart, seq);
        while (events.Read()) bytes += events.GetFieldValue<byte[]>(6).Length;
        return bytes;
    }
}
