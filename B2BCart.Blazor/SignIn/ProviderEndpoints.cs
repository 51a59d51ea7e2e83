using B2BCart.Core.Kernel;
using Microsoft.AspNetCore.Authentication;

namespace B2BCart.Blazor.SignIn;

/// <summary>The way to a company's identity provider, and back.</summary>
public static class ProviderEndpoints
{
    private const string Go = "/sign-in/company";

    public static void MapProviders(this WebApplication app)
    {
        app.MapGet(Go, GoAsync).AllowAnonymous();
        app.MapGet(Go + "/{company:guid}/back", BackAsync).AllowAnonymous();
    }

    public static string BackOf(CompanyId company) => $"{Go}/{company.Value:N}/back";

    /// <param name="ticket">Of <see cref="ProviderTickets"/>.</param>
    public static string To(string ticket) => $"{Go}?to={Uri.EscapeDataString(ticket)}";

    private static async Task<IResult> GoAsync(HttpContext context, ProviderTickets tickets, ProviderBook book, ProviderSchemes schemes, ILogger<ProviderEvents> log, string? to)
    {
        context.Response.Headers.CacheControl = "no-store";
        if (tickets.Read(to) is not { } ticket || await book.FindAsync(ticket.Company, context.RequestAborted) is not { } provider) return Results.LocalRedirect(SignInEndpoints.With(new SignInAgain()));

        var properties = new AuthenticationProperties { RedirectUri = SignInEndpoints.Local(ticket.ReturnUrl, "/") };
        properties.SetParameter(ProviderSchemes.Hint, ticket.Email);
        try
        {
            await context.ChallengeAsync(schemes.Of(provider), properties);
            return Results.Empty;
        }
        catch (Exception error) when (ProviderDoor.IsOut(error))
        {
            log.LogWarning(error, "The identity provider {Issuer} cannot be reached.", provider.Terms.Issuer);
            return Results.LocalRedirect(SignInEndpoints.With(new ProviderIsOut()));
        }
    }

    private static async Task<IResult> BackAsync(HttpContext context, ProviderBook book, ProviderSchemes schemes, IAuthenticationHandlerProvider handlers, SignInTries tries, Guid company)
    {
        context.Response.Headers.CacheControl = "no-store";
        if (!tries.MayTry(context.Connection.RemoteIpAddress)) return Results.LocalRedirect(SignInEndpoints.With(new TooManyTries()));
        if (await book.FindAsync(new CompanyId(company), context.RequestAborted) is not { } provider) return Results.LocalRedirect(SignInEndpoints.With(new SignInAgain()));

        return await handlers.GetHandlerAsync(context, schemes.Of(provider)) is IAuthenticationRequestHandler handler && await handler.HandleRequestAsync() ? Results.Empty : Results.NotFound();
    }
}
