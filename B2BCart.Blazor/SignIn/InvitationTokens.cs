using B2BCart.Blazor.Storage;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace B2BCart.Blazor.SignIn;

public sealed class InvitationOptions : DataProtectionTokenProviderOptions
{
    public InvitationOptions() => (Name, TokenLifespan) = (InvitationTokens.Provider, TimeSpan.FromDays(7));
}

/// <summary>The codes in invitations: they hold a week, and until a password is set.</summary>
public sealed class InvitationTokens(IDataProtectionProvider protection, IOptions<InvitationOptions> options, ILogger<DataProtectorTokenProvider<Account>> log)
    : DataProtectorTokenProvider<Account>(protection, options, log)
{
    public const string Provider = "Invitation";
}
