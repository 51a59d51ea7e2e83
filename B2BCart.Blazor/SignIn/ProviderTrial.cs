using B2BCart.Core.Kernel;
using B2BCart.Core.SignIn;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace B2BCart.Blazor.SignIn;

/// <summary>What a provider says about itself.</summary>
/// <param name="Keys">With how many it may sign.</param>
public sealed record ProviderFound(string Issuer, string SignInPage, int Keys);

/// <summary>Looks whether somebody answers at an issuer's address, and whether we can work with them.</summary>
public sealed class ProviderTrial(ProviderCalls calls, ILogger<ProviderTrial> log)
{
    public async Task<Result<ProviderFound>> TryAsync(ProviderTerms terms, CancellationToken stop)
    {
        if (new ConnectProvider(terms, calls.MayBeNear, IsProven: false).MayIssue(terms.Issuer).IsRefused(out var no)) return no;
        try
        {
            var documents = new HttpDocumentRetriever(calls.Http) { RequireHttps = !calls.MayBeNear };
            var found = await OpenIdConnectConfigurationRetriever.GetAsync($"{terms.Issuer.TrimEnd('/')}/.well-known/openid-configuration", documents, stop);
            if (!ProviderSchemes.IsIssuer(terms, found.Issuer)) return new OtherIssuer(found.Issuer ?? "");
            if (string.IsNullOrEmpty(found.AuthorizationEndpoint) || string.IsNullOrEmpty(found.TokenEndpoint) || found.SigningKeys.Count == 0) return new ProviderIsOut();

            return new ProviderFound(found.Issuer!, found.AuthorizationEndpoint, found.SigningKeys.Count);
        }
        catch (Exception error) when (ProviderDoor.IsOut(error) || error is ArgumentException)
        {
            log.LogInformation(error, "An admin tried the identity provider {Issuer}, and it cannot be worked with.", terms.Issuer);
            return new ProviderIsOut();
        }
    }
}
