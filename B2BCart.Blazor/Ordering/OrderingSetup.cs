namespace B2BCart.Blazor.Ordering;

public static class OrderingSetup
{
    public static IServiceCollection AddOrdering(this IServiceCollection services) => services.AddSingleton<OrderNumbers>();
}
