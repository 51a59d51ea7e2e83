using System.Globalization;
using System.Security.Claims;
using B2BCart.Core.Kernel;

namespace B2BCart.Blazor.People;

public static class SignedIn
{
    public static PersonId? PersonId(this ClaimsPrincipal user) =>
        Guid.TryParse(user.FindFirstValue(ClaimTypes.NameIdentifier), CultureInfo.InvariantCulture, out var id) ? new PersonId(id) : null;
}
