using B2BCart.Blazor.Carts;
using Microsoft.AspNetCore.Mvc;

namespace B2BCart.Blazor.SignIn;

/// <summary>What the script of passkeys asks for, each with the token of the form that it stands in.</summary>
public static class PasskeyEndpoints
{
    private const int LongestForm = 64 * 1024;

    public static void MapPasskeys(this WebApplication app)
    {
        app.MapPost("/sign-in/passkey/options", OptionsToSignInAsync).AllowAnonymous().AddEndpointFilter(CommandEndpoint.AntiforgeryAsync);
        app.MapPost("/sign-in/passkey", SignInAsync).AllowAnonymous().WithMetadata(new RequestSizeLimitAttribute(LongestForm));
        app.MapPost("/account/passkeys/options", OptionsToAddAsync).RequireAuthorization().AddEndpointFilter(CommandEndpoint.AntiforgeryAsync);
    }

    private static async Task<IResult> OptionsToSignInAsync(PasskeyDesk desk, HttpContext context) => Json(context, await desk.OptionsToSignInAsync());

    private static async Task<IResult> OptionsToAddAsync(PasskeyDesk desk, HttpContext context) => await desk.OptionsToAddAsync() is { } options ? Json(context, options) : Results.NotFound();

    private static async Task<IResult> SignInAsync(PasskeyDesk desk, [FromForm] string? credential, [FromForm] string? returnUrl) =>
        Results.LocalRedirect((await desk.SignInAsync(credential)).IsRefused(out var no) ? SignInEndpoints.With(no) : SignInEndpoints.Local(returnUrl, "/"));

    private static IResult Json(HttpContext context, string json)
    {
        context.Response.Headers.CacheControl = "no-store";
        return Results.Content(json, "application/json");
    }
}
