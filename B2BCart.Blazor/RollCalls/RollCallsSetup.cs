namespace B2BCart.Blazor.RollCalls;

public static class RollCallsSetup
{
    public static IServiceCollection AddRollCalls(this IServiceCollection services) =>
        services.AddSingleton<Reminders>().AddHostedService(provider => provider.GetRequiredService<Reminders>());
}
