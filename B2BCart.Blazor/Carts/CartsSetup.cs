using B2BCart.Blazor.Storage;
using B2BCart.Core.Carts;

namespace B2BCart.Blazor.Carts;

public static class CartsSetup
{
    public static IServiceCollection AddCarts(this IServiceCollection services)
    {
        services.AddSingleton<SqliteCartStore>().AddSingleton<ICartStore>(provider => provider.GetRequiredService<SqliteCartStore>());
        services.AddSingleton<CartMemory>().AddSingleton<FactsOf>().AddSingleton<SnapshotKeeper>().AddSingleton<IHearsCommits>(provider => provider.GetRequiredService<SnapshotKeeper>()).AddSingleton<CartWriter>();
        services.AddMemoryCache().AddSingleton<QuickAddResults>().AddSingleton<QuickAdd>().AddSingleton<Questions>().AddSingleton<LookedAt>().AddSingleton<CartList>().AddSingleton<AuditList>().AddScoped<CartDesk>();
        services.AddHostedService(provider => provider.GetRequiredService<SnapshotKeeper>()).AddHostedService(provider => provider.GetRequiredService<CartWriter>());
        return services;
    }

    public static void MapCarts(this WebApplication app)
    {
        app.MapNewCart();
        app.MapCommands();
    }
}
