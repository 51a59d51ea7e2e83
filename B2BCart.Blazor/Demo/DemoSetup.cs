namespace B2BCart.Blazor.Demo;

public static class DemoSetup
{
    public static bool IsDemo(this IConfiguration configuration) => configuration.GetValue<bool>("Demo");

    public static void UseDemo(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<DemoLoader>();
        if (builder.Configuration.IsDemo() && builder.Configuration["urls"] is null) builder.WebHost.UseUrls("http://127.0.0.1:5080");
    }

    public static async Task LoadDemoAsync(this WebApplication app)
    {
        if (app.Configuration.IsDemo()) await app.Services.GetRequiredService<DemoLoader>().LoadAsync(CancellationToken.None);
    }
}
