using B2BCart.Blazor.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace B2BCart.Blazor.SignIn;

/// <summary>Identity's accounts, locked and unlocked by the program's own clock.</summary>
public sealed class Accounts(
    TimeProvider time, IUserStore<Account> store, IOptions<IdentityOptions> options, IPasswordHasher<Account> hasher, IEnumerable<IUserValidator<Account>> users, IEnumerable<IPasswordValidator<Account>> passwords,
    ILookupNormalizer normalizer, IdentityErrorDescriber errors, IServiceProvider services, ILogger<UserManager<Account>> log)
    : UserManager<Account>(store, options, hasher, users, passwords, normalizer, errors, services, log)
{
    public override Task<bool> IsLockedOutAsync(Account user) => Task.FromResult(user.LockoutEnabled && user.LockoutEnd > time.GetUtcNow());

    public override Task<IdentityResult> AccessFailedAsync(Account user)
    {
        user.AccessFailedCount++;
        if (user.AccessFailedCount >= Options.Lockout.MaxFailedAccessAttempts) (user.LockoutEnd, user.AccessFailedCount) = (time.GetUtcNow() + Options.Lockout.DefaultLockoutTimeSpan, 0);
        return UpdateAsync(user);
    }
}
