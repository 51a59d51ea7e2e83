using System.Security.Claims;
using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace B2BCart.Tests.SignIn;

/// <summary>Who sits at the provider's sign-in page.</summary>
/// <param name="Verified">Nothing: the provider says nothing about it.</param>
internal sealed record AtProvider(string Subject, string? Email, string Name = "The Colleague", bool? Verified = true, params string[] Groups);

/// <summary>A real OpenID provider on a port of this machine. It signs in whom the test names, without asking.</summary>
internal sealed class OpenIdProvider : IAsyncDisposable
{
    public const string Client = "b2bcart";
    public const string Secret = "only-between-us-two";

    private readonly SqliteConnection _rows = new("DataSource=:memory:");
    private WebApplication _app = null!;
    private bool _isGone;

    public Uri Url { get; private set; } = null!;

    public AtProvider Person { get; set; } = new("none", null);

    /// <summary>What it was asked last.</summary>
    public OpenIddictRequest? Asked { get; private set; }

    public static async Task<OpenIdProvider> StartAsync()
    {
        var provider = new OpenIdProvider();
        await provider._rows.OpenAsync();
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        provider.Add(builder.Services);
        provider._app = builder.Build();
        provider._app.UseAuthentication();
        provider._app.MapGet("/connect/authorize", provider.Authorize);
        await using (var scope = provider._app.Services.CreateAsyncScope()) await scope.ServiceProvider.GetRequiredService<Kept>().Database.EnsureCreatedAsync();
        await provider._app.StartAsync();
        provider.Url = new(provider._app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        using var http = new HttpClient();
        await http.GetStringAsync(new Uri(provider.Url, ".well-known/openid-configuration"));   // it makes its keys when it is asked first, and nobody waits long for a provider
        return provider;
    }

    /// <param name="back">Where it may send people back to.</param>
    public Task RegisterAsync(Uri back) => RegisterAsync(Client, back);

    /// <summary>For a second company.</summary>
    public Task RegisterOtherAsync(Uri back) => RegisterAsync("other", back);

    private async Task RegisterAsync(string client, Uri back)
    {
        await using var scope = _app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IOpenIddictApplicationManager>().CreateAsync(new OpenIddictApplicationDescriptor
        {
            ClientId = client, ClientSecret = Secret, RedirectUris = { back },
            Permissions = { Permissions.Endpoints.Authorization, Permissions.Endpoints.Token, Permissions.GrantTypes.AuthorizationCode, Permissions.ResponseTypes.Code, Permissions.Scopes.Email, Permissions.Scopes.Profile },
        });
    }

    /// <summary>What a browser does that was sent here.</summary>
    /// <returns>Where the provider sends it.</returns>
    public async Task<string> SignInAsync(string pathAndQuery)
    {
        using var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        using var answer = await http.GetAsync(new Uri(Url, pathAndQuery));
        return answer.Headers.Location?.PathAndQuery ?? throw new InvalidOperationException($"The provider answered {answer.StatusCode} to {pathAndQuery}: {await answer.Content.ReadAsStringAsync()}");
    }

    public async ValueTask DisposeAsync()
    {
        if (_isGone) return;

        _isGone = true;
        await _app.StopAsync();
        await _app.DisposeAsync();
        await _rows.DisposeAsync();
    }

    private void Add(IServiceCollection services)
    {
        services.AddAuthentication();
        services.AddDbContext<Kept>(options => options.UseSqlite(_rows).UseOpenIddict());
        services.AddOpenIddict().AddCore(core => core.UseEntityFrameworkCore().UseDbContext<Kept>()).AddServer(server =>
        {
            server.SetAuthorizationEndpointUris("connect/authorize").SetTokenEndpointUris("connect/token");
            server.AllowAuthorizationCodeFlow().RequireProofKeyForCodeExchange().RegisterScopes(Scopes.Email, Scopes.Profile);
            server.AddEphemeralEncryptionKey().AddEphemeralSigningKey();
            server.UseAspNetCore().EnableAuthorizationEndpointPassthrough().DisableTransportSecurityRequirement();
        });
    }

    private IResult Authorize(HttpContext context)
    {
        Asked = context.GetOpenIddictServerRequest()!;
        var identity = new ClaimsIdentity("provider");
        identity.SetClaim(Claims.Subject, Person.Subject).SetClaim(Claims.Email, Person.Email).SetClaim(Claims.Name, Person.Name).SetClaims("groups", [.. Person.Groups]);
        if (Person.Verified is { } verified) identity.SetClaim(Claims.EmailVerified, verified);
        identity.SetScopes(Asked.GetScopes());
        identity.SetDestinations(_ => [Destinations.IdentityToken]);
        return Results.SignIn(new ClaimsPrincipal(identity), null, OpenIddictServerAspNetCoreDefaults.AuthenticationScheme);
    }

    private sealed class Kept(DbContextOptions<Kept> options) : DbContext(options);
}
