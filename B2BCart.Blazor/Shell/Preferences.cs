using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;

namespace B2BCart.Blazor.Shell;

/// <summary>Language and appearance: kept in cookies, so that they hold before anybody signs in.</summary>
public static class Preferences
{
    public const string Browser = "browser";

    public const string System = "system";

    public const string ThemeCookie = "theme";

    public static string AppearanceOf(HttpRequest? request) => request?.Cookies[ThemeCookie] is "dark" or "light" ? request.Cookies[ThemeCookie]! : System;

    public static void MapPreferences(this WebApplication app)
    {
        app.MapPost("/account/language", SetLanguage);
        app.MapPost("/account/appearance", SetAppearance);
    }

    private static IResult SetLanguage(HttpContext context, [FromForm] string language) =>
        Keep(context, CookieRequestCultureProvider.DefaultCookieName, language is "en" or "de" ? CookieRequestCultureProvider.MakeCookieValue(new(language)) : null);

    private static IResult SetAppearance(HttpContext context, [FromForm] string appearance) =>
        Keep(context, ThemeCookie, appearance is "light" or "dark" ? appearance : null);

    private static IResult Keep(HttpContext context, string cookie, string? value)
    {
        var options = new CookieOptions { HttpOnly = true, IsEssential = true, MaxAge = TimeSpan.FromDays(365), Path = "/", SameSite = SameSiteMode.Lax, Secure = context.Request.IsHttps };
        if (value is null) context.Response.Cookies.Delete(cookie, options);
        else context.Response.Cookies.Append(cookie, value, options);
        return Results.LocalRedirect("/account");
    }
}
