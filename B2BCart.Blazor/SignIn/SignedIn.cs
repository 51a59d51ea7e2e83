using System.Globalization;
using System.Security.Claims;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Kernel;
using Microsoft.AspNetCore.Identity;

namespace B2BCart.Blazor.SignIn;

/// <summary>What a session says: who, and with which stamp of their account it was begun. Rights are never in it.</summary>
public static class SignedIn
{
    public const string StampClaim = "stamp";

    private const string DemoClaim = "demo";

    public static PersonId? PersonId(this ClaimsPrincipal user) =>
        Guid.TryParse(user.FindFirstValue(ClaimTypes.NameIdentifier), CultureInfo.InvariantCulture, out var id) ? new PersonId(id) : null;

    /// <summary>The account of whoever is signed in; nothing for somebody of the demo.</summary>
    public static async Task<Account?> OfAsync(this UserManager<Account> accounts, ClaimsPrincipal? user) =>
        user?.PersonId() is { } me ? await accounts.FindByIdAsync(me.Value.ToString()) : null;

    public static string? Stamp(this ClaimsPrincipal user) => user.FindFirstValue(StampClaim);

    /// <summary>Begun with one click, without a password.</summary>
    public static bool IsByDemo(this ClaimsPrincipal user) => user.HasClaim(claim => claim.Type == DemoClaim);

    public static ClaimsPrincipal With(Guid person, string? stamp) =>
        new(new ClaimsIdentity(
            [new(ClaimTypes.NameIdentifier, person.ToString()), stamp is null ? new(DemoClaim, "") : new(StampClaim, stamp)],
            Microsoft.AspNetCore.Authentication.Cookies.CookieAuthenticationDefaults.AuthenticationScheme));
}
