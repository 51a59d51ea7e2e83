namespace B2BCart.Blazor.Catalog;

/// <summary>The cart that was open last in this browser, which tells it by a cookie: products are added there unless the address names another.</summary>
public sealed class LastCart(IHttpContextAccessor http)
{
    public const string Cookie = "cart";

    /// <summary>What the request says; nothing outside of one.</summary>
    public Guid? OfRequest() => Guid.TryParse(http.HttpContext?.Request.Cookies[Cookie], out var id) ? id : null;
}
