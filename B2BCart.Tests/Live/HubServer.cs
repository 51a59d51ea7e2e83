using System.Collections.Concurrent;
using System.Net;
using System.Text.RegularExpressions;
using B2BCart.Blazor;
using B2BCart.Blazor.Carts;
using B2BCart.Blazor.Demo;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Kernel;
using B2BCart.Tests.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace B2BCart.Tests.Live;

[CollectionDefinition(HubServer.Name)]
public sealed class OneHubServer : ICollectionFixture<HubServer>;

/// <summary>The whole program on a port of this machine, with the demo company and the shop's products. Started once for all tests of the hub.</summary>
public sealed partial class HubServer : IAsyncLifetime
{
    public const string Name = "The hub's server";

    private readonly string _folder = Directory.CreateTempSubdirectory("b2bcart-hub-").FullName;
    private WebApplication _app = null!;

    public Uri Url { get; private set; } = null!;

    public IServiceProvider Services => _app.Services;

    public string Folder => _folder;

    /// <summary>All that the program logged.</summary>
    public ConcurrentQueue<string> Said { get; } = new();

    public async ValueTask InitializeAsync()
    {
        _app = B2BCartApp.Build(
            services =>
            {
                services.Remove(services.Single(service => service.ImplementationType == typeof(DemoLoader)));
                services.AddSingleton<IOffers, Shop>().AddLogging(logging => logging.ClearProviders().AddProvider(new Listener(Said)).SetMinimumLevel(LogLevel.Trace));
            },
            "--urls", "http://127.0.0.1:0", "--Demo", "true", "--Storage:Path", _folder);
        await _app.MigrateAsync();
        await _app.Services.GetRequiredService<DemoPeople>().LoadAsync(CancellationToken.None);
        await _app.StartAsync();
        Url = new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>The way of the page: its form, its token, its cookie.</summary>
    internal async Task<HubClient> SignInAsync(PersonId person)
    {
        var cookies = new CookieContainer();
        using var http = new HttpClient(new HttpClientHandler { CookieContainer = cookies }) { BaseAddress = Url };
        var page = await http.GetStringAsync(new Uri("/sign-in", UriKind.Relative));
        using var form = new FormUrlEncodedContent([new("person", person.Value.ToString()), new("__RequestVerificationToken", WebUtility.HtmlDecode(Token().Match(page).Groups[1].Value))]);
        using var answer = await http.PostAsync(new Uri("/demo/sign-in", UriKind.Relative), form);
        if (cookies.GetCookies(Url)["b2bcart"] is null) throw new InvalidOperationException($"Signing in answered {answer.StatusCode} and no cookie.");
        return await HubClient.ConnectAsync(Url, cookies);
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
