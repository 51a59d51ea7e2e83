using System.Security.Claims;
using B2BCart.Blazor.Storage;
using Microsoft.AspNetCore.Identity;

namespace B2BCart.Blazor.SignIn;

/// <summary>A session holds who and with which stamp; what they may do is asked anew each time.</summary>
public sealed class SessionOfAccount : IUserClaimsPrincipalFactory<Account>
{
    public Task<ClaimsPrincipal> CreateAsync(Account user) => Task.FromResult(SignedIn.With(user.Id, user.SecurityStamp ?? ""));
}
