using B2BCart.Blazor;
using B2BCart.Blazor.Live;
using B2BCart.Blazor.People;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCart.Bench.Yardsticks;

/// <summary>The product itself, with doors to what cannot be seen from outside: views without pages, and how many rooms are open.</summary>
internal sealed class ViewsServer(IServiceProvider services)
{
    private readonly List<CartView> _views = [];
    private readonly Queue<Revision> _prepared = new();
    private long _delivered;

    public static async Task<int> RunAsync(string[] args)
    {
        var app = B2BCartApp.Build(args);
        var server = new ViewsServer(app.Services);
        app.MapPost("/bench/views", server.OpenAsync);
        app.MapPost("/bench/prepare", server.Prepare);
        app.MapPost("/bench/publish", server.PublishAsync);
        app.MapGet("/bench/rooms", (CartRooms rooms) => rooms.Open.Count());
        await app.MigrateAsync();
        await app.RunAsync();
        return 0;
    }

    private async Task<IResult> OpenAsync(Guid cart, Guid person, int count, CartRooms rooms, PeopleBook people, TimeProvider time)
    {
        var me = await people.FindAsync(new PersonId(person)) ?? throw new InvalidOperationException("No such person.");
        for (var at = 0; at < count; at++)
        {
            var opened = await CartView.OpenAsync(rooms, new(cart), me, time, show: () => Interlocked.Increment(ref _delivered));
            if (opened.IsRefused(out var no, out var view)) throw new InvalidOperationException($"The view was not opened: {no}");
            _views.Add(view);
        }

        return Results.Ok(_views.Count);
    }

    /// <summary>Makes revisions that follow what the room shows, so that publishing them is all that is measured.</summary>
    private void Prepare(Guid cart, int count)
    {
        var now = Room(cart).Cart;
        for (var at = 0; at < count; at++)
        {
            var line = now.Lines[at % now.Lines.Length];
            var more = new QuantityChanged(line.Id, line.Quantity, new(line.Quantity.Value + 1), [new(now.Members.Owner, 1)]);
            var revision = new Revision(now.Id, now.Revision + 1, now.Seq + 1, new(Guid.CreateVersion7()), now.Members.Owner, now.Edited.At, null, [more]);
            _prepared.Enqueue(revision);
            now = now.Apply(revision);
        }
    }

    /// <summary>Publishes what was prepared as the writer does after its commit; answers how often a view was told to show.</summary>
    private async Task<long> PublishAsync(int pace, CartRooms rooms)
    {
        var before = Interlocked.Read(ref _delivered);
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(pace));
        while (_prepared.TryDequeue(out var revision) && await timer.WaitForNextTickAsync()) rooms.Publish(revision);
        await timer.WaitForNextTickAsync();
        return Interlocked.Read(ref _delivered) - before;
    }

    private Room Room(Guid cart) => services.GetRequiredService<CartRooms>().Open.First(room => room.Id.Value == cart);
}
