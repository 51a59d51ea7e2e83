using B2BCart.Blazor.People;
using System.Globalization;
using B2BCart.Blazor.SignIn;
using Microsoft.AspNetCore.Diagnostics;
using MudBlazor.Services;

namespace B2BCart.Blazor.Shell;

public static class ShellSetup
{
    public static IServiceCollection AddShell(this IServiceCollection services)
    {
        services.AddLocalization();
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = false);
        services.AddHttpContextAccessor();
        services.AddMudServices();
        services.AddSingleton<Wording>().AddScoped<PageClock>();
        services.AddAntiforgery();
        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes = ["text/html"];
        });
        services.AddRazorComponents().AddInteractiveServerComponents();
        return services;
    }

    public static void UseShell(this WebApplication app)
    {
        app.UseMiddleware<SecurityHeaders>();
        app.UseExceptionHandler("/went-wrong", createScopeForErrors: true);
        app.UseStatusCodePagesWithReExecute("/nothing-here");
        app.Use(AnswerScriptsPlainly);
        app.UseMiddleware<OwnOriginOnly>();
        app.UseWhen(IsCartPage, pages => pages.UseResponseCompression());
        CultureInfo[] cultures = [new("en"), new("en-GB"), new("en-US"), new("de"), new("de-DE"), new("de-AT"), new("de-CH")];
        var localization = new RequestLocalizationOptions { DefaultRequestCulture = new("en"), SupportedCultures = cultures, SupportedUICultures = cultures };
        localization.RequestCultureProviders.Insert(0, new OwnCulture(app.Services.GetRequiredService<PeopleBook>()));
        app.UseAuthentication();
        app.UseRequestLocalization(localization);
        app.UseMiddleware<EndsWithTheSession>();
        app.UseAuthorization();
        app.UseAntiforgery();
    }

    /// <summary>Compressed is only a page that repeats nothing of what its address says: else the length of an answer could be used to guess what else is in it.</summary>
    private static bool IsCartPage(HttpContext context) =>
        HttpMethods.IsGet(context.Request.Method) && context.Request.Path.StartsWithSegments("/carts") && !context.Request.Path.Value!.Contains('.', StringComparison.Ordinal);

    /// <summary>Only who opens a page gets a page for an answer; run again as one, a refused POST would lack its token and be a 400.</summary>
    private static Task AnswerScriptsPlainly(HttpContext context, RequestDelegate next)
    {
        var isPage = HttpMethods.IsGet(context.Request.Method) && !context.Request.Path.StartsWithSegments("/hubs") && !context.Request.Path.StartsWithSegments("/_blazor");
        if (!isPage && context.Features.Get<IStatusCodePagesFeature>() is { } pages) pages.Enabled = false;
        return next(context);
    }

    public static void MapShell(this WebApplication app)
    {
        app.MapStaticAssets();
        app.MapPreferences();
        app.MapGet("/alive", () => Results.Text("alive")).AllowAnonymous();
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode(options => options.ContentSecurityFrameAncestorsPolicy = null);
    }
}
