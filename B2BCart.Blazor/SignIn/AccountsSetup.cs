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
        services.AddOptions<IdentityPasskeyOptions>().Configure<IConfiguration>((options, configuration) =>
        {
            options.UserVerificationRequirement = "required";
            options.ResidentKeyRequirement = "required";
            options.ServerDomain = configuration["Site:Url"] is { } url ? new Uri(url).Host : null;
        });
        services.Configure<DataProtectionTokenProviderOptions>(options => options.TokenLifespan = TimeSpan.FromDays(1));
        services.AddIdentityCore<Account>(Choose)
            .AddUserManager<Accounts>()
            .AddSignInManager<Door>()
            .AddTokenProvider<DataProtectorTokenProvider<Account>>(TokenOptions.DefaultProvider)
            .AddTokenProvider<AuthenticatorCodes>(TokenOptions.DefaultAuthenticatorProvider)
            .AddTokenProvider<InvitationTokens>(InvitationTokens.Provider);
        return services.AddScoped<SignInDesk>().AddScoped<PasswordDesk>().AddScoped<EmailDesk>().AddScoped<PasskeyDesk>().AddScoped<AuthenticatorDesk>().AddSingleton<SignInTries>()
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
}
