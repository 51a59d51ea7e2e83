using System.Security.Cryptography;
using System.Text.Json;
using B2BCart.Core.Kernel;
using Microsoft.AspNetCore.DataProtection;

namespace B2BCart.Blazor.SignIn;

/// <summary>Who goes to which provider, and where to afterwards.</summary>
public sealed record ProviderTicket(CompanyId Company, string? Email, string? ReturnUrl);

/// <summary>Carries the typed address to the provider without its standing in an address or a log. Holds some minutes.</summary>
public sealed class ProviderTickets(IDataProtectionProvider protection)
{
    private static readonly TimeSpan Holds = TimeSpan.FromMinutes(10);

    private readonly ITimeLimitedDataProtector _tickets = protection.CreateProtector("B2BCart.ToProvider").ToTimeLimitedDataProtector();

    public string Write(ProviderTicket ticket) => _tickets.Protect(JsonSerializer.Serialize(ticket), Holds);

    public ProviderTicket? Read(string? text)
    {
        try
        {
            return text is null ? null : JsonSerializer.Deserialize<ProviderTicket>(_tickets.Unprotect(text));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
