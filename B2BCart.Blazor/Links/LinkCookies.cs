using System.Security.Cryptography;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Kernel;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;

namespace B2BCart.Blazor.Links;

/// <summary>Says that this browser showed the secret of one link. It tells nothing of whether the link still lives, and the browser forgets it when it is closed.</summary>
public sealed class LinkCookies(IDataProtectionProvider protection)
{
    public const string Name = "b2bcart-link";

    private readonly IDataProtector _protector = protection.CreateProtector("B2BCart.Links");

    public void Write(HttpContext context, LinkId link, CartId cart) => context.Response.Cookies.Append(
        Name,
        WebEncoders.Base64UrlEncode(_protector.Protect([.. Stored.Id(link), .. Stored.Id(cart)])),
        new() { Path = LinkAddress.Of(link), HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = context.Request.IsHttps, IsEssential = true });

    /// <summary>The cart of this very link, if its secret was shown.</summary>
    public CartId? Read(HttpRequest request, LinkId link)
    {
        try
        {
            return request.Cookies[Name] is { } cookie && _protector.Unprotect(WebEncoders.Base64UrlDecode(cookie)) is { Length: 32 } known && Stored.Id<LinkId>(known[..16]) == link
                ? Stored.Id<CartId>(known[16..])
                : null;
        }
        catch (Exception error) when (error is CryptographicException or FormatException)
        {
            return null;
        }
    }
}
