using B2BCart.Blazor.Storage;

namespace B2BCart.Blazor.People;

/// <summary>An address as it stands in the fields of its form.</summary>
public sealed record AddressText(string? Name, string? Street, string? City, string? Country)
{
    public static AddressText None { get; } = new(null, null, null, "DE");

    public static AddressText Of(AddressRow row) => new(row.Name, row.Street, row.City, row.Country);
}
