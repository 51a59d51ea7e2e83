using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using B2BCart.Blazor;
using B2BCart.Blazor.Carts;
using B2BCart.Blazor.Live;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Carts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCart.Bench.Hostile;

/// <summary>What the server keeps of those who watch.</summary>
internal sealed record Kept(int Rooms, int Watchers, int Seats, int Groups, int Beats, int Sends);

/// <summary>The product with somebody who fails at every commit, and with doors: to put a bad watcher into a room, and to count what is kept.</summary>
internal sealed class HostileServer(IServiceProvider services)
{
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(1);

    private readonly ConcurrentStack<(Room Room, Action Watcher)> _bad = new();

    public static async Task<int> RunAsync(string[] args)
    {
        var app = B2BCartApp.Build(instead => instead.AddSingleton<IHearsCommits, Broken>(), [.. args, "--Logging:LogLevel:Default", "None"]);
        var server = new HostileServer(app.Services);
        app.MapPost("/bench/throws", (Guid cart, int count) => server.EnterAsync(cart, count, () => throw new InvalidOperationException("A watcher with a bug.")));
        app.MapPost("/bench/waits", (Guid cart, int count) => server.EnterAsync(cart, count, () => Thread.Sleep(Long)));
        app.MapPost("/bench/leave", server.LeaveAsync);
        app.MapGet("/bench/kept", server.Count);
        await app.MigrateAsync();
        await app.RunAsync();
        return 0;
    }

    private async Task EnterAsync(Guid cart, int count, Action watcher)
    {
        for (var at = 0; at < count; at++) _bad.Push((await services.GetRequiredService<CartRooms>().EnterAsync(new(cart), watcher), watcher));
    }

    private async Task LeaveAsync()
    {
        while (_bad.TryPop(out var one)) await services.GetRequiredService<CartRooms>().LeaveAsync(one.Room, one.Watcher);
    }

    private Kept Count()
    {
        var rooms = services.GetRequiredService<CartRooms>();
        return new(
            Size(rooms, "_rooms"),
            rooms.Open.Sum(room => Size(room, "_watchers")),
            Size(services.GetRequiredService<HubSeats>(), "_seats"),
            Size(services.GetRequiredService<HubLifetimeManager<CartHub>>(), "_groups"),
            Size(services.GetRequiredService<PresenceBeats>(), "_carts"),
            Size(services.GetRequiredService<SignalRWire>(), "_underway"));
    }

    /// <summary>How much is in a field that nobody else may see.</summary>
    private static int Size(object owner, string field)
    {
        var found = owner.GetType().GetField(field, BindingFlags.Instance | BindingFlags.NonPublic) ?? throw new MissingFieldException(owner.GetType().Name, field);
        return ((IEnumerable)found.GetValue(owner)!).Cast<object>().Count();
    }

    private sealed class Broken : IHearsCommits
    {
        public void Committed(Append append) => throw new InvalidOperationException("A listener with a bug.");
    }
}
