using B2BCart.Blazor.SignIn;
using B2BCart.Blazor.Shell;
using B2BCart.Core.People;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace B2BCart.Blazor.People;

/// <summary>Takes the browser's time zone at somebody's first sign-in, by whatever way they come; they change it on their account page.</summary>
public static class FirstZone
{
    public static async Task TakeAsync(CookieSignedInContext context)
    {
        var services = context.HttpContext.RequestServices;
        if (context.Principal?.PersonId() is not { } me || PageClock.ZoneOfBrowser(context.Request) is not { } said) return;
        if (await services.GetRequiredService<PeopleBook>().SettingsOfAsync(me) is not { Zone: null } mine || TimeZoneText.Read(said).IsRefused(out _, out var zone)) return;

        var log = services.GetRequiredService<ILogger<CompanyDesk>>();
        if ((await services.GetRequiredService<CompanyDesk>().ExecuteAsync(me, new ChooseSettings(me, mine.Language, zone))).IsRefused(out var no, out _)) log.LogWarning("The time zone of {Person} was not kept ({Why}); it is at the next sign-in.", me.Value, no.Name);
    }
}
