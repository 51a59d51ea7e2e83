namespace B2BCart.Blazor.Ordering;

public static class OrderingSetup
{
    public static IServiceCollection AddOrdering(this IServiceCollection services) =>
        services.AddSingleton<OrderNumbers>().AddSingleton<OrderList>().AddSingleton<OrderDesk>();

    public static void MapOrdering(this WebApplication app) => app.MapOrderFile();
}
