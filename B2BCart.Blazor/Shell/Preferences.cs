using B2BCart.Blazor.SignIn;
using B2BCart.Blazor.People;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;

namespace B2BCart.Blazor.Shell;

/// <summary>Language, time zone and appearance. Language and zone stand with the person, so that mails follow them too; language and appearance in cookies also, so that they hold before anybody signs in.</summary>
public static class Preferences
{
    public const string Browser = "browser";

    public const string System = "system";

    public const string ThemeCookie = "theme";

    public static string AppearanceOf(HttpRequest? request) => request?.Cookies[ThemeCookie] is "dark" or "light" ? request.Cookies[ThemeCookie]! : System;

    public static void MapPreferences(this WebApplication app)
    {
        app.MapPost("/account/language", SetLanguageAsync);
        app.MapPost("/account/zone", SetZoneAsync);
        app.MapPost("/account/appearance", SetAppearance);
    }

    private static async Task<IResult> SetLanguageAsync(HttpContext context, PeopleBook people, CompanyDesk desk, [FromForm] string language)
    {
        var chosen = PersonSettings.Languages.Contains(language) ? language : null;
        Keep(context, CookieRequestCultureProvider.DefaultCookieName, chosen is null ? null : CookieRequestCultureProvider.MakeCookieValue(new(chosen)));
        return await ChooseAsync(context, people, desk, mine => mine with { Language = chosen });
    }

    private static async Task<IResult> SetZoneAsync(HttpContext context, PeopleBook people, CompanyDesk desk, [FromForm] string? zone)
    {
        if (TimeZoneText.Read(zone).IsRefused(out var no, out var chosen)) return Back(no);
        return await ChooseAsync(context, people, desk, mine => mine with { Zone = chosen });
    }

    private static IResult SetAppearance(HttpContext context, [FromForm] string appearance)
    {
        Keep(context, ThemeCookie, appearance is "light" or "dark" ? appearance : null);
        return Results.LocalRedirect("/account");
    }

    private static async Task<IResult> ChooseAsync(HttpContext context, PeopleBook people, CompanyDesk desk, Func<PersonSettings, PersonSettings> change)
    {
        if (context.User.PersonId() is not { } me || await people.SettingsOfAsync(me) is not { } mine) return Results.LocalRedirect("/account");

        var wanted = change(mine);
        return (await desk.ExecuteAsync(me, new ChooseSettings(me, wanted.Language, wanted.Zone))).IsRefused(out var no, out _) ? Back(no) : Results.LocalRedirect("/account");
    }

    private static IResult Back(Refusal no) => Results.LocalRedirect($"/account?refused={no.Name}");

    private static void Keep(HttpContext context, string cookie, string? value)
    {
        var options = new CookieOptions { HttpOnly = true, IsEssential = true, MaxAge = TimeSpan.FromDays(365), Path = "/", SameSite = SameSiteMode.Lax, Secure = context.Request.IsHttps };
        if (value is null) context.Response.Cookies.Delete(cookie, options);
        else context.Response.Cookies.Append(cookie, value, options);
    }
}
