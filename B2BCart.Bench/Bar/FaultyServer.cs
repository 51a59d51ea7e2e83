using B2BCart.Blazor;
using B2BCart.Blazor.Carts;
using B2BCart.Blazor.Live;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Carts;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace B2BCart.Bench.Bar;

/// <summary>The product with one bug: what the controls run against. No bug is in the product itself.</summary>
internal static class FaultyServer
{
    public const string ForgetAnswers = "forget-answers";
    public const string NoVersionCheck = "no-version-check";
    public const string SplitBudget = "split-budget";
    public const string AcknowledgeEarly = "acknowledge-early";
    public const string SyncRarely = "sync-rarely";
    public const string StaleJoin = "stale-join";

    /// <summary>Not a bug: a disk so slow that what is sent again finds the first still under way.</summary>
    public const string SlowDisk = "slow-disk";

    public static async Task<int> RunAsync(string[] args)
    {
        var app = B2BCartApp.Build(services => Seed(services, Options.Text(args, "--Fault")), args);
        await app.MigrateAsync();
        await app.RunAsync();
        return 0;
    }

    /// <summary>Puts what has the bug in the place of what has not.</summary>
    public static void Seed(IServiceCollection services, string? fault)
    {
        if (fault == StaleJoin) services.AddSingleton(Forgetful);
        else if (fault == SyncRarely) services.AddSingleton<ICartStore>(provider => new UnsyncedStore(new(provider.GetRequiredService<SqliteConnections>()), provider.GetRequiredService<SqliteConnections>()));
        else if (fault is not null) services.AddSingleton<ICartStore>(provider => Store(provider, fault));
    }

    private static FaultyStore Store(IServiceProvider provider, string fault)
    {
        var connections = provider.GetRequiredService<SqliteConnections>();
        return new(new(connections), new(connections), fault);
    }

    /// <summary>Rooms that are opened with what they know and read the log without its end.</summary>
    private static CartRooms Forgetful(IServiceProvider provider)
    {
        var store = Store(provider, StaleJoin);
        return new(store, new CartMemory(store), provider.GetRequiredService<ICartWire>(), provider.GetRequiredService<PresenceBeats>(), provider.GetRequiredService<ILogger<CartRooms>>());
    }
}
