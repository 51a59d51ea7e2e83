using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using B2BCart.Blazor;
using B2BCart.Blazor.SignIn;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Kernel;
using B2BCart.Tests.Live;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace B2BCart.Tests.People;

/// <summary>The whole program on a port of this machine, as it starts for a company of its own: no demo, nobody there.</summary>
/// <param name="instead">What a test puts in place of the program's own.</param>
/// <param name="settings">On top, such as <c>--SignIn:Passwords true</c>.</param>
public sealed partial class CompanyServer(Action<IServiceCollection>? instead = null, params string[] settings) : IAsyncLifetime
{
    public const string Admin = "admin@atelier.example";
    public const string Password = "Nimm-3-Schrauben";

    private readonly string _folder = Directory.CreateTempSubdirectory("b2bcart-company-").FullName;
    private WebApplication _app = null!;

    public Uri Url { get; private set; } = null!;

    public IServiceProvider Services => _app.Services;

    /// <summary>All that the program logged.</summary>
    public ConcurrentQueue<string> Said { get; } = new();

    /// <summary>What the log says a new server is set up with.</summary>
    public string Code => Said.Select(line => Shown().Match(line)).Last(match => match.Success).Groups[1].Value;

    public async ValueTask InitializeAsync()
    {
        _app = B2BCartApp.Build(
            services =>
            {
                services.AddLogging(logging => logging.ClearProviders().AddProvider(new Listener(Said)).SetMinimumLevel(LogLevel.Trace));
                instead?.Invoke(services);
            },
            ["--urls", "http://127.0.0.1:0", "--Storage:Path", _folder, "--SignIn:NearProviders", "true", "--SignIn:Patience", "60", .. settings]);
        await _app.MigrateAsync();
        await _app.StartAsync();
        Url = new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
    }

    /// <summary>A company with one admin, who is signed in.</summary>
    internal async Task<Visitor> SetUpAsync()
    {
        var admin = Visits();
        await admin.GetAsync("/set-up");
        var done = await admin.SendAsync("/set-up", FirstCompany(Code));
        done.Location.Should().Be("/", "{0}", done.Body);
        return admin;
    }

    internal Visitor Visits() => new(Url);

    /// <summary>Somebody who was invited sets their password and is in.</summary>
    internal async Task ComesFirstAsync(Visitor visitor, PersonId person)
    {
        await using var scope = Services.CreateAsyncScope();
        var desk = scope.ServiceProvider.GetRequiredService<PasswordDesk>();
        var way = "/" + await desk.AddressOfNewAsync((await desk.FindAsync(person.Value))!);
        await visitor.GetAsync(way);
        await visitor.SendAsync(way, ("password", Password), ("again", Password));
    }

    internal static (string Name, string Value)[] FirstCompany(string code) =>
        [("code", code), ("company", "Atelier"), ("currency", "EUR"), ("zone", "Europe/Berlin"), ("name", "The Admin"), ("email", Admin), ("password", Password), ("again", Password)];

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [GeneratedRegex("with the code ([A-Z2-9-]+)")]
    private static partial Regex Shown();
}
