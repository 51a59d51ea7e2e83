using B2BCart.Blazor.SignIn;
using System.Security.Claims;
using B2BCart.Blazor.People;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Carts;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace B2BCart.Bench.TwoCompanies;

/// <summary>One hole each, put in place of the product's own: what the controls look for. The product has no switch for them.</summary>
internal static class Faults
{
    /// <summary>Whoever has a session is taken for the owner.</summary>
    public static void EverybodyIsTheOwner(IServiceCollection services) =>
        services.AddSingleton<IClaimsTransformation>(new TakenFor(new Firm(1, "Hier").Account(Role.Owner)));

    /// <summary>A policy that lets everybody in who is signed in.</summary>
    public static Action<IServiceCollection> NoPolicy(string name) =>
        services => services.PostConfigure<AuthorizationOptions>(options => options.AddPolicy(name, policy => policy.RequireAuthenticatedUser()));

    /// <summary>The carts of all companies are read as if they were this one's, and open to all of it.</summary>
    public static Action<IServiceCollection> NoTenants(int number) =>
        services => services.AddSingleton<ICartStore>(provider => new UntenantedStore(new(provider.GetRequiredService<SqliteConnections>()), new Firm(number, "").Id));

    /// <summary>No query asks whose company it is.</summary>
    public static void NoFilter(IServiceCollection services) => services.ConfigureDbContext<SqliteAppDb>(options => options.AddInterceptors(new WithoutCompany()));

    /// <summary>Nobody looks where a request comes from.</summary>
    public static void NoOrigins(IServiceCollection services) => services.AddSingleton<IStartupFilter>(new OriginsLost());

    /// <summary>Every token holds.</summary>
    public static void NoTokens(IServiceCollection services) => services.AddSingleton<IAntiforgery>(new EveryToken());

    /// <summary>What is open is not told of other rights: it finds out when it asks again.</summary>
    public static void NoNews(IServiceCollection services) => services.AddSingleton(provider =>
        new PeopleBook(provider.GetRequiredService<IDbContextFactory<AppDb>>(), new PeopleNews(provider.GetRequiredService<ILogger<PeopleNews>>()), provider.GetRequiredService<TimeProvider>()));

    private sealed class TakenFor(Account owner) : IClaimsTransformation
    {
        public Task<ClaimsPrincipal> TransformAsync(ClaimsPrincipal principal) =>
            Task.FromResult(principal.PersonId() is null ? principal : SignedIn.With(owner.Id, owner.SecurityStamp));
    }

    private sealed class OriginsLost : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, rest) =>
            {
                context.Request.Headers.Remove("Origin");
                return rest(context);
            });
            next(app);
        };
    }
}
