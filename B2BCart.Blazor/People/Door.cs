using B2BCart.Blazor.Storage;
using B2BCart.Core.Kernel;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace B2BCart.Blazor.People;

/// <summary>Identity's sign-in with the program's own session. Who has left does not come in, whatever they know.</summary>
public sealed class Door : SignInManager<Account>
{
    private readonly PeopleBook _people;

    public Door(
        PeopleBook people, UserManager<Account> accounts, IHttpContextAccessor context, IUserClaimsPrincipalFactory<Account> sessions, IOptions<IdentityOptions> options, ILogger<SignInManager<Account>> log,
        IAuthenticationSchemeProvider schemes, IUserConfirmation<Account> confirmation) : base(accounts, context, sessions, options, log, schemes, confirmation) =>
        (_people, AuthenticationScheme) = (people, CookieAuthenticationDefaults.AuthenticationScheme);

    public override async Task<bool> CanSignInAsync(Account user) => await _people.FindAsync(new PersonId(user.Id)) is not null && await base.CanSignInAsync(user);
}
