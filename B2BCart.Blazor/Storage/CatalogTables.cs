using B2BCart.Core.Catalog;
using B2BCart.Core.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace B2BCart.Blazor.Storage;

/// <summary>A product of one generation of the catalog. Imports write a new generation beside the current one; which one holds says <see cref="CatalogPointer"/>.</summary>
public sealed class ProductRow
{
    public required long Id { get; init; }
    public required long Generation { get; init; }
    public required Sku Sku { get; init; }

    /// <summary>The SKU in upper case, to find it whatever the case.</summary>
    public required string Folded { get; init; }
    public required string Name { get; init; }
    public required string Category { get; init; }
    public required string Supplier { get; init; }
    public required Currency Currency { get; init; }
    public required int Per { get; init; }
    public required string Unit { get; init; }
    public required int Pack { get; init; }
    public required decimal Minimum { get; init; }
    public required decimal Step { get; init; }

    /// <summary>The price ladder as "from:amount|from:amount".</summary>
    public required string Steps { get; init; }
    public required decimal? Stock { get; init; }
    public required int LeadDays { get; init; }
    public required StockPolicy Policy { get; init; }
    public required bool Blocked { get; init; }

    /// <summary>A JSON list of name, value, name, value.</summary>
    public required string Attributes { get; init; }

    /// <summary>Compared whatever the case.</summary>
    public required string? SupplierPart { get; init; }
}

/// <summary>The one row that says which generation of the catalog holds.</summary>
public sealed class CatalogPointer
{
    public required int Id { get; init; }
    public required long Generation { get; init; }
}

/// <summary>What a supplier takes for sending one part; amounts in minor units.</summary>
public sealed class SupplierTermsRow
{
    public required string Supplier { get; init; }
    public required Currency Currency { get; init; }
    public required long Freight { get; set; }

    /// <summary>From goods of this amount on it costs nothing.</summary>
    public required long FreeFrom { get; set; }
}

public sealed class SupplierTermsTable : IEntityTypeConfiguration<SupplierTermsRow>
{
    public void Configure(EntityTypeBuilder<SupplierTermsRow> builder) => builder.ToTable("supplier_terms").HasKey(row => new { row.Supplier, row.Currency });
}

public sealed class ProductTable : IEntityTypeConfiguration<ProductRow>
{
    public void Configure(EntityTypeBuilder<ProductRow> builder)
    {
        builder.ToTable("products").HasKey(row => row.Id);
        builder.HasIndex(row => new { row.Generation, row.Sku }).IsUnique();
        builder.HasIndex(row => new { row.Generation, row.Folded });
        builder.HasIndex(row => new { row.Generation, row.Category, row.Blocked });
        builder.HasIndex(row => new { row.Generation, row.SupplierPart });
        builder.Property(row => row.SupplierPart).UseCollation("NOCASE");
    }
}

public sealed class CatalogPointerTable : IEntityTypeConfiguration<CatalogPointer>
{
    public void Configure(EntityTypeBuilder<CatalogPointer> builder)
    {
        builder.ToTable("catalog_pointer").HasKey(row => row.Id);
        builder.HasData(new CatalogPointer { Id = 1, Generation = 0 });
    }
}
