using System.Globalization;
using MudBlazor.Services;

namespace B2BCart.Blazor.Shell;

public static class ShellSetup
{
    public static IServiceCollection AddShell(this IServiceCollection services)
    {
        services.AddLocalization();
        services.AddHttpContextAccessor();
        services.AddMudServices();
        services.AddSingleton<Wording>().AddScoped<PageClock>();
        services.AddAntiforgery();
        services.AddRazorComponents().AddInteractiveServerComponents();
        return services;
    }

    public static void UseShell(this WebApplication app)
    {
        app.UseMiddleware<SecurityHeaders>();
        app.UseExceptionHandler("/went-wrong", createScopeForErrors: true);
        app.UseStatusCodePagesWithReExecute("/nothing-here");
        app.UseMiddleware<OwnOriginOnly>();
        CultureInfo[] cultures = [new("en"), new("en-GB"), new("en-US"), new("de"), new("de-DE"), new("de-AT"), new("de-CH")];
        app.UseRequestLocalization(new RequestLocalizationOptions
        {
            DefaultRequestCulture = new("en"),
            SupportedCultures = cultures,
            SupportedUICultures = cultures,
        });
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseAntiforgery();
    }

    public static void MapShell(this WebApplication app)
    {
        app.MapStaticAssets();
        app.MapPreferences();
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode(options => options.ContentSecurityFrameAncestorsPolicy = null);
    }
}
