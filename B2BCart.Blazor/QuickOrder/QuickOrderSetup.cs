namespace B2BCart.Blazor.QuickOrder;

public static class QuickOrderSetup
{
    public static IServiceCollection AddQuickOrder(this IServiceCollection services) => services.AddSingleton<OrderReading>().AddSingleton<OrderPreviews>();
}
