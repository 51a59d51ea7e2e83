using B2BCart.Core.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace B2BCart.Blazor.Storage;

/// <summary>One change of a company's people, units or rights: written with the rows it changes, never changed itself, and without names.</summary>
public sealed class CompanyEventRow
{
    public required CompanyId Company { get; init; }

    /// <summary>From 1, without a gap.</summary>
    public required long Seq { get; init; }
    public required DateTimeOffset At { get; init; }
    public required PersonId Actor { get; init; }
    public required string Type { get; init; }

    /// <summary>The event as JSON.</summary>
    public required string Body { get; init; }
}

public sealed class CompanyEventTable : IEntityTypeConfiguration<CompanyEventRow>
{
    public void Configure(EntityTypeBuilder<CompanyEventRow> builder) => builder.ToTable("company_events").HasKey(row => new { row.Company, row.Seq });
}
