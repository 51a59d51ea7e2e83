using Microsoft.AspNetCore.Authentication.Cookies;

namespace B2BCart.Blazor.People;

public static class PeopleSetup
{
    /// <summary>Who may import a catalog.</summary>
    public const string CatalogPolicy = "Catalog";

    public static IServiceCollection AddPeople(this IServiceCollection services)
    {
        services.AddSingleton<PeopleBook>();
        services.AddCascadingAuthenticationState();
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(options =>
        {
            options.Cookie.Name = "b2bcart";
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.LoginPath = "/sign-in";
            options.ReturnUrlParameter = "returnUrl";
            options.SlidingExpiration = true;
            options.Events.OnRedirectToLogin = AskOrSay;
            options.Events.OnValidatePrincipal = IsStillKnownAsync;
        });
        services.AddAuthorizationBuilder().AddPolicy(CatalogPolicy, policy => policy.RequireAuthenticatedUser().RequireAssertion(RunsCatalogAsync));
        return services;
    }

    /// <summary>A page asks to sign in; a script is told.</summary>
    private static Task AskOrSay(Microsoft.AspNetCore.Authentication.RedirectContext<CookieAuthenticationOptions> context)
    {
        if (HttpMethods.IsGet(context.Request.Method) && !context.Request.Path.StartsWithSegments("/hubs")) context.Response.Redirect(context.RedirectUri);
        else context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        return Task.CompletedTask;
    }

    private static async Task IsStillKnownAsync(CookieValidatePrincipalContext context)
    {
        var people = context.HttpContext.RequestServices.GetRequiredService<PeopleBook>();
        if (context.Principal?.PersonId() is not { } id || await people.FindAsync(id, context.HttpContext.RequestAborted) is null) context.RejectPrincipal();
    }

    private static async Task<bool> RunsCatalogAsync(Microsoft.AspNetCore.Authorization.AuthorizationHandlerContext context) =>
        context.User.PersonId() is { } id
        && context.Resource is HttpContext http
        && http.RequestServices.GetRequiredService<PeopleBook>() is var people
        && await people.FindAsync(id) is { } person
        && (await people.CompanyAsync(person.Company)).People[id].RunsCatalog;
}
