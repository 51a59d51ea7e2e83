using B2BCart.Blazor.Storage;
using Microsoft.AspNetCore.Identity;

namespace B2BCart.Blazor.SignIn;

/// <summary>An account with a password that nobody has: whose address is unknown waits as long as whose password is wrong.</summary>
public sealed class Nobody
{
    private readonly Account _account = new() { Company = default };
    private string? _hash;

    /// <summary>Works as if it looked at a password.</summary>
    public void Try(IPasswordHasher<Account> hasher, string? password) => hasher.VerifyHashedPassword(_account, _hash ??= hasher.HashPassword(_account, "nobody"), password ?? "");
}
