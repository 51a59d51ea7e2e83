using B2BCart.Core.Kernel;

namespace B2BCart.Core.Catalog;

/// <summary>What happens when more is wanted than is in stock.</summary>
public enum StockPolicy
{
    BackOrder,
    Ask,
    Refuse,
}

/// <summary>What is in stock now, and how many days the rest takes. No stock figure means that nobody counts it.</summary>
public sealed record Availability(Quantity? Stock, int LeadDays, StockPolicy Policy)
{
    public static Availability Unknown { get; } = new(null, 0, StockPolicy.BackOrder);

    /// <summary>How much of a quantity has to wait for <see cref="LeadDays"/>; zero when all of it is there.</summary>
    public Quantity Late(Quantity wanted) => Stock is { } stock && wanted > stock ? wanted - stock : default;
}
