using B2BCart.Blazor.Demo;
using B2BCart.Blazor.People;
using B2BCart.Core.Kernel;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;

namespace B2BCart.Blazor.SignIn;

/// <summary>One click signs in as a person of the demo company. In no other mode does this endpoint exist.</summary>
public static class SignInEndpoints
{
    public static void MapSignIn(this WebApplication app)
    {
        if (app.Configuration.IsDemo()) app.MapPost("/demo/sign-in", SignInAsync);
        app.MapPost("/sign-out", SignOutAsync);
        app.MapGet("/signed-in", IsSignedIn);
        app.MapProviders();
        app.MapPasskeys();
    }

    private static async Task<IResult> SignInAsync(HttpContext context, PeopleBook people, [FromForm] Guid person, [FromForm] string? returnUrl)
    {
        if (await people.FindAsync(new PersonId(person), context.RequestAborted) is null) return Results.NotFound();

        await context.SignInAsync(SignedIn.With(person, stamp: null), new AuthenticationProperties { IsPersistent = true });
        return Results.LocalRedirect(Local(returnUrl, "/"));
    }

    private static async Task<IResult> SignOutAsync(HttpContext context, [FromForm] string? returnUrl)
    {
        await context.SignOutAsync();
        return Results.LocalRedirect(Local(returnUrl, "/sign-in"));
    }

    /// <summary>What a page asks that has lost its connection.</summary>
    private static IResult IsSignedIn(HttpContext context) => context.User.PersonId() is null ? Results.Unauthorized() : Results.NoContent();

    /// <summary>The sign-in page, which says why somebody did not come in.</summary>
    public static string With(Refusal no) => $"/sign-in?refused={no.Name}";

    /// <summary>An address of ours, or the one instead.</summary>
    public static string Local(string? url, string instead) => IsLocal(url) ? url! : instead;

    /// <summary>Anything but ASCII is no address that a header can hold.</summary>
    private static bool IsLocal(string? url) => url is ['/', ..] and not ['/', '/' or '\\', ..] && url.All(letter => char.IsAscii(letter) && !char.IsControl(letter));
}
