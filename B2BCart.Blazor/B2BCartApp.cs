using B2BCart.Blazor.Catalog;
using B2BCart.Blazor.Storage;

namespace B2BCart.Blazor;

/// <summary>The whole application, room by room; a test can build it as well as <c>Program</c>.</summary>
internal static class B2BCartApp
{
    public static WebApplication Build(params string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ApplicationName = "B2BCart.Blazor" });
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddStorage(builder.Configuration);
        builder.Services.AddCatalog();
        return builder.Build();
    }

    public static async Task<int> RunAsync(string[] args)
    {
        var isCommand = args is ["catalog", ..];
        var app = Build(isCommand ? [.. args, "--Logging:LogLevel:Default=Warning"] : args);
        await app.MigrateAsync();
        if (isCommand) return await app.Services.GetRequiredService<CatalogCommand>().RunAsync(args, Console.Out);
        await app.RunAsync();
        return 0;
    }
}
