using B2BCart.Core.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace B2BCart.Blazor.Storage;

/// <summary>A place that a company has things sent to.</summary>
public sealed class AddressRow
{
    public required Guid Id { get; init; }
    public required CompanyId Company { get; init; }
    public required string Name { get; set; }
    public required string Street { get; set; }
    public required string City { get; set; }
    public required string Country { get; set; }
}

/// <summary>What a company charges its buying to.</summary>
public sealed class CostCentreRow
{
    public required Guid Id { get; init; }
    public required CompanyId Company { get; init; }
    public required string Number { get; set; }
    public required string Name { get; set; }
}

/// <summary>A cost centre that the people of a unit, and of the units below it, may charge.</summary>
public sealed class CostCentreUseRow
{
    public required Guid CostCentre { get; init; }
    public required UnitId Unit { get; init; }
}

public sealed class AddressTable : IEntityTypeConfiguration<AddressRow>
{
    public void Configure(EntityTypeBuilder<AddressRow> builder)
    {
        builder.ToTable("addresses").HasKey(row => row.Id);
        builder.HasIndex(row => row.Company);
    }
}

public sealed class CostCentreTable : IEntityTypeConfiguration<CostCentreRow>
{
    public void Configure(EntityTypeBuilder<CostCentreRow> builder)
    {
        builder.ToTable("cost_centres").HasKey(row => row.Id);
        builder.HasIndex(row => row.Company);
    }
}

public sealed class CostCentreUseTable : IEntityTypeConfiguration<CostCentreUseRow>
{
    public void Configure(EntityTypeBuilder<CostCentreUseRow> builder) => builder.ToTable("cost_centre_use").HasKey(row => new { row.CostCentre, row.Unit });
}
