namespace B2BCart.Blazor.Demo;

public static class DemoSetup
{
    public static bool IsDemo(this IConfiguration configuration) => configuration.GetValue<bool>("Demo");

    /// <summary>With <c>Demo=true</c> the server fills its database, and listens on this machine only unless it is told otherwise.</summary>
    public static void UseDemo(this WebApplicationBuilder builder)
    {
        if (!builder.Configuration.IsDemo()) return;

        builder.Services.AddSingleton<DemoPeople>().AddSingleton<DemoCarts>().AddHostedService<DemoLoader>();
        if (builder.Configuration["urls"] is null) builder.WebHost.UseUrls("http://127.0.0.1:5080");
    }
}
