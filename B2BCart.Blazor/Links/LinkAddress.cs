using B2BCart.Core.Kernel;

namespace B2BCart.Blazor.Links;

/// <summary>Where links lead: the door at <c>/l/{id}</c>, the cart behind it, and what it sends.</summary>
public static class LinkAddress
{
    public const string Door = "/l/{id}";
    public const string Cart = "/l/{id}/cart";
    public const string Live = "/l/{id}/live";

    public static string Of(LinkId link) => $"/l/{link.Value:N}";

    /// <summary>The link of an address; one that cannot be any is nobody's, and is treated as such.</summary>
    public static LinkId Read(string id) => Guid.TryParseExact(id, "N", out var guid) && $"{guid:N}" == id ? new(guid) : default;
}
