using System.Collections.Concurrent;
using B2BCart.Core.SignIn;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace B2BCart.Blazor.SignIn;

/// <summary>Microsoft's OpenID Connect handler with the settings of one company, under a name that is another with each change of them. So nothing has to be restarted, and what was begun with old settings ends.</summary>
public sealed class ProviderSchemes(ProviderCalls calls) : IConfigureNamedOptions<OpenIdConnectOptions>
{
    public const string Hint = "hint";

    private static readonly ProviderEvents Told = new();

    private readonly ConcurrentDictionary<string, Provider> _known = new();

    /// <returns>The name to sign in with.</returns>
    public string Of(Provider provider)
    {
        var name = $"{provider.Company.Value:N}.{provider.Version:N}";
        _known[name] = provider;
        return name;
    }

    public Provider Of(string scheme) => _known[scheme];

    public bool Knows(string scheme) => _known.ContainsKey(scheme);

    public void Configure(OpenIdConnectOptions options)
    {
    }

    public void Configure(string? name, OpenIdConnectOptions options)
    {
        if (name is null || !_known.TryGetValue(name, out var provider)) return;

        var terms = provider.Terms;
        (options.Authority, options.ClientId, options.ClientSecret) = (terms.Issuer, terms.ClientId, provider.Secret);
        (options.ResponseType, options.ResponseMode, options.UsePkce) = (OpenIdConnectResponseType.Code, OpenIdConnectResponseMode.Query, true);
        (options.CallbackPath, options.SignInScheme, options.Events) = (ProviderEndpoints.BackOf(provider.Company), CookieAuthenticationDefaults.AuthenticationScheme, Told);
        (options.BackchannelHttpHandler, options.BackchannelTimeout, options.RequireHttpsMetadata) = (calls.Handler, calls.Patience, !calls.MayBeNear);
        (options.MapInboundClaims, options.GetClaimsFromUserInfoEndpoint, options.SaveTokens) = (false, true, false);
        options.Scope.Add("email");
        foreach (var claim in terms.Roles.Select(role => role.Claim).Append("email_verified").Distinct()) options.ClaimActions.MapJsonKey(claim, claim);
        Shut(options.CorrelationCookie);
        Shut(options.NonceCookie);
        options.TokenValidationParameters.IssuerValidator = (issuer, _, _) => IsIssuer(terms, issuer) ? issuer : throw new SecurityTokenInvalidIssuerException($"The token is from {issuer}, not from {terms.Issuer}.");
    }

    /// <summary>Providers and people do not agree about the slash at the end.</summary>
    public static bool IsIssuer(ProviderTerms terms, string? issuer) => issuer?.TrimEnd('/') == terms.Issuer.TrimEnd('/');

    /// <summary>The answer comes as an address that the browser opens, so that no cookie has to be sent with posts of other sites.</summary>
    private static void Shut(CookieBuilder cookie) => (cookie.SameSite, cookie.SecurePolicy) = (SameSiteMode.Lax, CookieSecurePolicy.SameAsRequest);
}

/// <summary>Finds the schemes of companies too. They stand in no list, so that no request asks every company's handler whether it is theirs.</summary>
public sealed class SchemesOfCompanies(IOptions<AuthenticationOptions> options, ProviderSchemes providers) : AuthenticationSchemeProvider(options)
{
    public override async Task<AuthenticationScheme?> GetSchemeAsync(string name) =>
        await base.GetSchemeAsync(name) ?? (providers.Knows(name) ? new AuthenticationScheme(name, null, typeof(OpenIdConnectHandler)) : null);
}
