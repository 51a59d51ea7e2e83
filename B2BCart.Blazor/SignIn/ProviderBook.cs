using System.Globalization;
using System.Security.Cryptography;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Kernel;
using B2BCart.Core.SignIn;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace B2BCart.Blazor.SignIn;

/// <summary>The identity provider of a company, as of now.</summary>
/// <param name="Version">Another one with each change.</param>
/// <param name="Secret">Empty when the keys of this server cannot read it any more.</param>
public sealed record Provider(CompanyId Company, ProviderTerms Terms, Guid Version, string Secret, bool IsProven);

/// <summary>Which company has which identity provider. Read anew each time, so that a change holds at once and on every node.</summary>
public sealed class ProviderBook(IDbContextFactory<AppDb> database, IDataProtectionProvider protection, IConfiguration configuration)
{
    private readonly IDataProtector _secrets = protection.CreateProtector("B2BCart.IdentityProvider");

    /// <summary>Whoever runs the server lets everybody in by password again, when a provider is out for good (<c>SignIn:Passwords</c>).</summary>
    private readonly bool _passwordsAlways = configuration.GetValue<bool>("SignIn:Passwords");

    public async Task<Provider?> FindAsync(CompanyId company, CancellationToken stop = default)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        if (await db.Set<ProviderRow>().AsNoTracking().SingleOrDefaultAsync(row => row.Company == company, stop) is not { } row) return null;

        var domains = await db.Set<ProviderDomainRow>().Where(one => one.Company == company).OrderBy(one => one.Domain).Select(one => one.Domain).ToListAsync(stop);
        var roles = await db.Set<ProviderRoleRow>().Where(one => one.Company == company).OrderBy(one => one.Claim).ThenBy(one => one.Value).ThenBy(one => one.Right).ToListAsync(stop);
        var terms = new ProviderTerms(row.Issuer, row.ClientId, [.. domains], [.. roles.Select(one => new RoleRule(one.Claim, one.Value, one.Right))], row.MakesPeople, row.Unit, row.NewRights, row.IsOnlyWay);
        return new(company, terms, row.Version, Open(row.Secret), row.IsProven);
    }

    /// <summary>Whose provider an address is sent to. Asks nobody whether somebody has that address.</summary>
    public async Task<CompanyId?> CompanyOfAsync(string? email)
    {
        if (DomainOf(email) is not { } domain) return null;

        await using var db = await database.CreateDbContextAsync();
        return await db.Set<ProviderDomainRow>().Where(row => row.Domain == domain).Select(row => (CompanyId?)row.Company).SingleOrDefaultAsync();
    }

    /// <summary>The company whose people with such an address come in by its provider only.</summary>
    public async Task<CompanyId?> OnlyWayOfAsync(string? email)
    {
        if (_passwordsAlways || await CompanyOfAsync(email) is not { } company) return null;

        await using var db = await database.CreateDbContextAsync();
        return await db.Set<ProviderRow>().AnyAsync(row => row.Company == company && row.IsOnlyWay) ? company : null;
    }

    public async Task<bool> IsOnlyWayAsync(Account account) => await OnlyWayOfAsync(account.Email) == account.Company;

    public string Close(string secret) => _secrets.Protect(secret);

    private string Open(string secret)
    {
        try
        {
            return _secrets.Unprotect(secret);
        }
        catch (CryptographicException)
        {
            return "";
        }
    }

    private static string? DomainOf(string? email)
    {
        var text = (email ?? "").Trim();
        return text.LastIndexOf('@') is var at and > 0 ? text[(at + 1)..].ToLower(CultureInfo.InvariantCulture) : null;
    }
}
