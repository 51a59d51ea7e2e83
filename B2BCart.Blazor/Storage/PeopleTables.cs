using B2BCart.Core.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace B2BCart.Blazor.Storage;

public sealed class CompanyRow
{
    public required CompanyId Id { get; init; }
    public required string Name { get; set; }
    public required Currency Currency { get; init; }
}

/// <summary>A unit of a company; units form a tree.</summary>
public sealed class UnitRow
{
    public required UnitId Id { get; init; }
    public required CompanyId Company { get; init; }
    public UnitId? Above { get; set; }
    public required string Name { get; set; }
}

/// <summary>A person by name. Streams hold only the id, so that the name can be erased.</summary>
public sealed class PersonRow
{
    public required PersonId Id { get; init; }
    public required CompanyId Company { get; init; }
    public required UnitId Unit { get; set; }
    public required string Name { get; set; }
    public required string Title { get; set; }

    /// <summary>Where mails go; empty = none are sent.</summary>
    public string Email { get; set; } = "";
    public required bool SeesPrices { get; set; }
    public required bool RunsCatalog { get; set; }
}

public sealed class CompanyTable : IEntityTypeConfiguration<CompanyRow>
{
    public void Configure(EntityTypeBuilder<CompanyRow> builder) => builder.ToTable("companies").HasKey(row => row.Id);
}

public sealed class UnitTable : IEntityTypeConfiguration<UnitRow>
{
    public void Configure(EntityTypeBuilder<UnitRow> builder)
    {
        builder.ToTable("units").HasKey(row => row.Id);
        builder.HasIndex(row => row.Company);
    }
}

public sealed class PersonTable : IEntityTypeConfiguration<PersonRow>
{
    public void Configure(EntityTypeBuilder<PersonRow> builder)
    {
        builder.ToTable("people").HasKey(row => row.Id);
        builder.HasIndex(row => row.Company);
    }
}
