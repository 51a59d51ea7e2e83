using B2BCart.Blazor;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Carts;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCart.Bench.Bar;

/// <summary>The product with a store that has one bug: what the controls run against. No bug is in the product itself.</summary>
internal static class FaultyServer
{
    public const string ForgetAnswers = "forget-answers";
    public const string NoVersionCheck = "no-version-check";
    public const string SplitBudget = "split-budget";
    public const string AcknowledgeEarly = "acknowledge-early";
    public const string SyncRarely = "sync-rarely";

    public static async Task<int> RunAsync(string[] args)
    {
        var app = B2BCartApp.Build(
            services => services.AddSingleton<ICartStore>(provider =>
            {
                var connections = provider.GetRequiredService<SqliteConnections>();
                var fault = provider.GetRequiredService<IConfiguration>()["Fault"]!;
                return fault == SyncRarely ? new UnsyncedStore(new(connections), connections) : new FaultyStore(new(connections), new(connections), fault);
            }),
            args);
        await app.MigrateAsync();
        await app.RunAsync();
        return 0;
    }
}
