using B2BCart.Blazor.SignIn;
using B2BCart.Blazor.People;
using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.Primitives;

namespace B2BCart.Blazor.Shell;

/// <summary>The language and time zone that somebody chose go before what their browser asks for, which still says the country.</summary>
public sealed class OwnCulture(PeopleBook people) : RequestCultureProvider
{
    public override async Task<ProviderCultureResult?> DetermineProviderCultureResult(HttpContext httpContext)
    {
        if (httpContext.User.PersonId() is not { } me || await people.SettingsOfAsync(me, httpContext.RequestAborted) is not { } mine) return null;

        httpContext.Items[PageClock.Cookie] = mine.Zone;
        if (mine.Language is not { } language) return null;

        var asked = httpContext.Request.GetTypedHeaders().AcceptLanguage.OrderByDescending(one => one.Quality ?? 1).Select(one => one.Value).Where(one => one.StartsWith(language, StringComparison.OrdinalIgnoreCase));
        return new ProviderCultureResult([.. asked, new StringSegment(language)]);
    }
}
