using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;

namespace B2BCart.Bench.TwoCompanies;

/// <summary>Gives tokens and takes anything for one.</summary>
internal sealed class EveryToken : IAntiforgery
{
    private static readonly AntiforgeryTokenSet Any = new("any", "any", "__RequestVerificationToken", "RequestVerificationToken");

    public AntiforgeryTokenSet GetAndStoreTokens(HttpContext httpContext) => Any;

    public AntiforgeryTokenSet GetTokens(HttpContext httpContext) => Any;

    public Task<bool> IsRequestValidAsync(HttpContext httpContext) => Task.FromResult(true);

    public Task ValidateRequestAsync(HttpContext httpContext) => Task.CompletedTask;

    public void SetCookieTokenAndHeader(HttpContext httpContext)
    {
    }
}
