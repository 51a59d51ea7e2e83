namespace B2BCart.Blazor.Notifications;

/// <summary>Delivery and references of a cart, as people read them.</summary>
/// <param name="Addresses">By what stands in the cart.</param>
public sealed record Delivery(IReadOnlyDictionary<string, string> Addresses, string? Contact, string? PoNumber, string? CostCentre)
{
    public string? AddressOf(string? shipTo) => shipTo is not null && Addresses.TryGetValue(shipTo, out var address) ? address : null;
}
