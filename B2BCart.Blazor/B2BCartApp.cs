using B2BCart.Blazor.Approvals;
using B2BCart.Blazor.Budgets;
using B2BCart.Blazor.Carts;
using B2BCart.Blazor.Catalog;
using B2BCart.Blazor.Demo;
using B2BCart.Blazor.Links;
using B2BCart.Blazor.Live;
using B2BCart.Blazor.Notifications;
using B2BCart.Blazor.Operator;
using B2BCart.Blazor.Ordering;
using B2BCart.Blazor.People;
using B2BCart.Blazor.QuickOrder;
using B2BCart.Blazor.References;
using B2BCart.Blazor.RollCalls;
using B2BCart.Blazor.Shell;
using B2BCart.Blazor.SignIn;
using B2BCart.Blazor.Storage;

namespace B2BCart.Blazor;

/// <summary>The whole application, room by room; a test can build it as well as <c>Program</c>.</summary>
public static class B2BCartApp
{
    /// <summary>Settings are read once. Their watcher looks at the whole folder, with the database in it, and would be woken by every write.</summary>
    private const string NoWatchingOfFiles = "--hostBuilder:reloadConfigOnChange=false";

    public static WebApplication Build(params string[] args) => Build(_ => { }, args);

    /// <param name="instead">What a test registers in place of the rooms' own.</param>
    public static WebApplication Build(Action<IServiceCollection> instead, params string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = [NoWatchingOfFiles, .. args],
            ApplicationName = "B2BCart.Blazor",
            ContentRootPath = Directory.Exists(Path.Combine(AppContext.BaseDirectory, "wwwroot")) ? AppContext.BaseDirectory : null,
        });
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services
            .AddStorage(builder.Configuration)
            .AddPeople()
            .AddOperator()
            .AddSignIn()
            .AddCatalog()
            .AddReferences()
            .AddApprovals()
            .AddBudgets()
            .AddOrdering()
            .AddCarts()
            .AddRollCalls()
            .AddQuickOrder()
            .AddLive()
            .AddLinks()
            .AddNotifications(builder.Configuration)
            .AddShell();
        builder.UseDemo();
        instead(builder.Services);

        var app = builder.Build();
        app.UseShell();
        app.MapLive();
        app.MapSignIn();
        app.MapPeople();
        app.MapCatalog();
        app.MapInbox();
        app.MapCarts();
        app.MapOrdering();
        app.MapPersonExport();
        app.MapLinks();
        app.MapNotifications();
        app.MapShell();
        return app;
    }

    public static async Task<int> RunAsync(string[] args)
    {
        var catalog = CatalogArguments.Of(args);
        var app = Build(catalog is null ? args : [.. catalog.Settings, "--Logging:LogLevel:Default=Warning", "--Logging:LogLevel:Microsoft.EntityFrameworkCore=Warning"]);
        try
        {
            await app.MigrateAsync();
            if (catalog is not null) return await app.Services.GetRequiredService<CatalogCommand>().RunAsync(catalog, Console.Out);
        }
        catch (Exception error) when (Outage.IsIn(error))
        {
            await Console.Error.WriteLineAsync($"B2BCart ended, because nothing can be stored in {app.Services.GetRequiredService<DataFolder>().Path}: {error.GetBaseException().Message}");
            return 1;
        }

        await app.RunAsync();
        return 0;
    }
}
