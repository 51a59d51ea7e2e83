using B2BCart.Blazor.SignIn;
using B2BCart.Blazor.Storage;
using B2BCart.Tests.People;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCart.Tests.SignIn;

/// <summary>An authenticator app.</summary>
internal static class Totp
{
    /// <param name="later">In so many half minutes: the server takes one before it is shown, as a phone's clock may run ahead.</param>
    public static async Task<string> ShowsAsync(CompanyServer server, int later = 0)
    {
        await using var db = await server.Services.GetRequiredService<IDbContextFactory<AppDb>>().CreateDbContextAsync();
        var key = (await db.Set<IdentityUserToken<Guid>>().SingleAsync(token => token.Name == "AuthenticatorKey")).Value!;
        return AuthenticatorCodes.Of(key, (server.Services.GetRequiredService<TimeProvider>().GetUtcNow().ToUnixTimeSeconds() / 30) + later);
    }
}
