using System.Security.Claims;
using B2BCart.Blazor.Demo;
using B2BCart.Core.Kernel;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Mvc;

namespace B2BCart.Blazor.People;

/// <summary>One click signs in as a person of the demo company. In no other mode does this endpoint exist.</summary>
public static class SignInEndpoints
{
    public static void MapSignIn(this WebApplication app)
    {
        if (app.Configuration.IsDemo()) app.MapPost("/demo/sign-in", SignInAsync);
        app.MapPost("/sign-out", SignOutAsync);
    }

    private static async Task<IResult> SignInAsync(HttpContext context, PeopleBook people, [FromForm] Guid person, [FromForm] string? returnUrl)
    {
        if (await people.FindAsync(new PersonId(person), context.RequestAborted) is null) return Results.NotFound();

        var identity = new ClaimsIdentity([new(ClaimTypes.NameIdentifier, person.ToString())], CookieAuthenticationDefaults.AuthenticationScheme);
        await context.SignInAsync(new ClaimsPrincipal(identity), new AuthenticationProperties { IsPersistent = true });
        return Results.LocalRedirect(IsLocal(returnUrl) ? returnUrl! : "/");
    }

    private static async Task<IResult> SignOutAsync(HttpContext context, [FromForm] string? returnUrl)
    {
        await context.SignOutAsync();
        return Results.LocalRedirect(IsLocal(returnUrl) ? returnUrl! : "/sign-in");
    }

    private static bool IsLocal(string? url) => url is ['/', ..] and not ['/', '/' or '\\', ..] && !url.Any(char.IsControl);
}
