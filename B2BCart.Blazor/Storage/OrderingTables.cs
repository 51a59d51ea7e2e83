using B2BCart.Core.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace B2BCart.Blazor.Storage;

/// <summary>A placed order, as lists show it; what was ordered stands in the cart's stream.</summary>
public sealed class OrderRow
{
    public required CartId Cart { get; init; }
    public required CompanyId Company { get; init; }
    public required int Year { get; init; }
    public required int Sequence { get; init; }
    public required int Parts { get; init; }
    public required PersonId PlacedBy { get; init; }
    public required DateTimeOffset PlacedAt { get; init; }
}

/// <summary>The number that was given last in a company and year; moved by the hot path, guarded by its value.</summary>
public sealed class OrderCounterRow
{
    public required CompanyId Company { get; init; }
    public required int Year { get; init; }
    public required int Last { get; init; }
}

public sealed class OrderTable : IEntityTypeConfiguration<OrderRow>
{
    public void Configure(EntityTypeBuilder<OrderRow> builder)
    {
        builder.ToTable("orders").HasKey(row => row.Cart);
        builder.HasIndex(row => new { row.Company, row.Year, row.Sequence }).IsUnique();
    }
}

public sealed class OrderCounterTable : IEntityTypeConfiguration<OrderCounterRow>
{
    public void Configure(EntityTypeBuilder<OrderCounterRow> builder) => builder.ToTable("order_counters").HasKey(row => new { row.Company, row.Year });
}
