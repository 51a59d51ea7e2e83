using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCart.Bench.Yardsticks;

/// <summary>Where a yardstick keeps its databases.</summary>
internal sealed record YardstickFolder(string Path)
{
    public string File(string name) => System.IO.Path.Combine(Path, name);
}

/// <summary>The second server: what an expert would write for one figure alone. Runs as a process of its own.</summary>
internal static class YardstickServer
{
    public static async Task<int> RunAsync(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddSingleton(new YardstickFolder(builder.Configuration["Storage:Path"] ?? throw new InvalidOperationException("Storage:Path is missing.")));
        builder.Services.AddSingleton<GroupCommit>().AddHostedService(provider => provider.GetRequiredService<GroupCommit>()).AddSingleton<SingleCommits>();
        builder.Services.AddSignalR();
        builder.Services.AddRazorComponents().AddInteractiveServerComponents();
        var app = builder.Build();
        app.UseAntiforgery();
        app.MapGet("/alive", () => "alive");
        app.MapHub<RawHub>(RawHub.Path);
        app.MapPost("/broadcast", BroadcastAsync);
        app.MapGet("/_framework/blazor.web.js", Script);
        app.MapRazorComponents<EmptyDocument>().AddInteractiveServerRenderMode();
        await app.RunAsync();
        return 0;
    }

    /// <summary>So many messages to all, one every so many milliseconds.</summary>
    private static async Task BroadcastAsync(IHubContext<RawHub> hub, JsonElement message, int count, int pace)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(pace));
        for (var at = 0; at < count && await timer.WaitForNextTickAsync(); at++) await hub.Clients.Group(RawHub.Everybody).SendAsync("revision", message);
    }

    /// <summary>The same script in the same compression as the product's publish gives it.</summary>
    private static IResult Script(HttpContext context, IConfiguration configuration)
    {
        context.Response.Headers.ContentEncoding = "br";
        return Results.File(configuration["Script"]!, "text/javascript");
    }
}
