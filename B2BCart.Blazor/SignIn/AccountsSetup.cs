using B2BCart.Blazor.People;
using B2BCart.Blazor.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace B2BCart.Blazor.SignIn;

/// <summary>ASP.NET Core Identity over the people we have.</summary>
public static class AccountsSetup
{
    public const int ShortestPassword = 8;
    public const int MostWrongTries = 5;
    public const int PasswordRounds = 220_000;

    public static readonly TimeSpan LockedFor = TimeSpan.FromMinutes(15);

    public static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        services.AddScoped(provider => provider.GetRequiredService<IDbContextFactory<AppDb>>().CreateDbContext());
        services.AddScoped<IUserStore<Account>, AccountStore>().AddScoped<IUserClaimsPrincipalFactory<Account>, SessionOfAccount>();
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = PasswordRounds);
        services.AddOptions<IdentityPasskeyOptions>().Configure<IConfiguration>(ChoosePasskeys);
        services.Configure<DataProtectionTokenProviderOptions>(options => options.TokenLifespan = TimeSpan.FromDays(1));
        services.AddIdentityCore<Account>(Choose)
            .AddUserManager<Accounts>()
            .AddSignInManager<Door>()
            .AddTokenProvider<DataProtectorTokenProvider<Account>>(TokenOptions.DefaultProvider)
            .AddTokenProvider<AuthenticatorCodes>(TokenOptions.DefaultAuthenticatorProvider)
            .AddTokenProvider<InvitationTokens>(InvitationTokens.Provider);
        return services.AddScoped<SignInDesk>().AddScoped<PasswordDesk>().AddScoped<EmailDesk>().AddScoped<PasskeyDesk>().AddScoped<OtherSessions>().AddScoped<AuthenticatorDesk>().AddSingleton<SignInTries>().AddSingleton<Nobody>()
            .AddScoped<SetUpDesk>().AddSingleton<SetUpCode>().AddHostedService(provider => provider.GetRequiredService<SetUpCode>());
    }

    private static void Choose(IdentityOptions options)
    {
        options.User.RequireUniqueEmail = true;
        options.User.AllowedUserNameCharacters = "";
        options.SignIn.RequireConfirmedEmail = true;
        options.Password.RequiredLength = ShortestPassword;
        (options.Lockout.MaxFailedAccessAttempts, options.Lockout.DefaultLockoutTimeSpan) = (MostWrongTries, LockedFor);
    }

    /// <summary>The device has to ask who holds it. Pages say by which site they were opened; Identity would compare that with a header that browsers leave empty where nobody is told where people come from.</summary>
    private static void ChoosePasskeys(IdentityPasskeyOptions options, IConfiguration configuration)
    {
        var site = configuration["Site:Url"] is { } url ? new Uri(url) : null;
        (options.UserVerificationRequirement, options.ResidentKeyRequirement, options.ServerDomain) = ("required", "required", site?.Host);
        options.ValidateOrigin = asked => ValueTask.FromResult(
            !asked.CrossOrigin && asked.Origin == (site?.GetLeftPart(UriPartial.Authority) ?? $"{asked.HttpContext.Request.Scheme}://{asked.HttpContext.Request.Host}"));
    }
}
