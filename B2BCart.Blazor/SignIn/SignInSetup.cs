using B2BCart.Blazor.Demo;
using B2BCart.Blazor.People;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace B2BCart.Blazor.SignIn;

public static class SignInSetup
{
    public static IServiceCollection AddSignIn(this IServiceCollection services)
    {
        services.AddAccounts().AddProviders();
        services.AddCascadingAuthenticationState();
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(options =>
        {
            options.Cookie.Name = "b2bcart";
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.LoginPath = "/sign-in";
            options.ReturnUrlParameter = "returnUrl";
            options.SlidingExpiration = true;
            options.Events.OnRedirectToLogin = AskOrSay;
            options.Events.OnRedirectToAccessDenied = Refuse;
            options.Events.OnValidatePrincipal = IsStillKnownAsync;
            options.Events.OnSignedIn = FirstZone.TakeAsync;
        });
        var second = services.AddAuthentication();
        second.AddTwoFactorUserIdCookie();
        second.AddTwoFactorRememberMeCookie();
        return services;
    }

    private static void AddProviders(this IServiceCollection services)
    {
        services.AddSingleton<ProviderCalls>().AddSingleton<ProviderBook>().AddSingleton<ProviderTickets>().AddSingleton<ProviderTrial>().AddScoped<ProviderDesk>().AddScoped<ProviderDoor>();
        services.AddSingleton<ProviderSchemes>().AddSingleton<IConfigureOptions<OpenIdConnectOptions>>(provider => provider.GetRequiredService<ProviderSchemes>());
        services.AddSingleton<IPostConfigureOptions<OpenIdConnectOptions>, OpenIdConnectPostConfigureOptions>();
        services.AddSingleton<IAuthenticationSchemeProvider, SchemesOfCompanies>();
    }

    /// <summary>A page asks to sign in; a script is told.</summary>
    private static Task AskOrSay(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (HttpMethods.IsGet(context.Request.Method) && !context.Request.Path.StartsWithSegments("/hubs")) context.Response.Redirect(context.RedirectUri);
        else context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        return Task.CompletedTask;
    }

    /// <summary>A page that is not for this person is not there for them.</summary>
    private static Task Refuse(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = HttpMethods.IsGet(context.Request.Method) ? StatusCodes.Status404NotFound : StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    private static async Task IsStillKnownAsync(CookieValidatePrincipalContext context)
    {
        var services = context.HttpContext.RequestServices;
        if (context.Principal is not { } user || !await services.GetRequiredService<PeopleBook>().IsSignedInAsync(user, context.HttpContext.RequestAborted)) context.RejectPrincipal();
        else if (user.IsByDemo() && !services.GetRequiredService<IConfiguration>().IsDemo()) context.RejectPrincipal();
    }
}
