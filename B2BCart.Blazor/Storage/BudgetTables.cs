using B2BCart.Core.Budgets;
using B2BCart.Core.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace B2BCart.Blazor.Storage;

/// <summary>A budget: one cost centre from one day to another. What is reserved and committed is moved by the hot path only, guarded by the version.</summary>
public sealed class EnvelopeRow
{
    public required EnvelopeId Id { get; init; }
    public required CompanyId Company { get; init; }
    public required Guid CostCentre { get; init; }
    public required string Name { get; set; }
    public required DateOnly From { get; init; }

    /// <summary>The last day that counts.</summary>
    public required DateOnly To { get; init; }
    public required Currency Currency { get; init; }

    /// <summary>All amounts in minor units.</summary>
    public required long Allocated { get; set; }
    public long Committed { get; init; }
    public long Reserved { get; init; }
    public required OverBudget OnOver { get; set; }
    public required PersonId Owner { get; set; }
    public long Version { get; set; } = 1;
}

/// <summary>One movement of a budget. Only ever countered, never changed or deleted.</summary>
public sealed class LedgerRow
{
    public required CartId Cart { get; init; }

    /// <summary>The event of the cart's stream that it is.</summary>
    public required long Seq { get; init; }
    public required EnvelopeId Envelope { get; init; }
    public required long Reserved { get; init; }
    public required long Committed { get; init; }
    public required PersonId Actor { get; init; }
    public required DateTimeOffset At { get; init; }
}

public sealed class EnvelopeTable : IEntityTypeConfiguration<EnvelopeRow>
{
    public void Configure(EntityTypeBuilder<EnvelopeRow> builder)
    {
        builder.ToTable("envelopes").HasKey(row => row.Id);
        builder.HasIndex(row => new { row.Company, row.CostCentre, row.From }).IsUnique();
    }
}

public sealed class LedgerTable : IEntityTypeConfiguration<LedgerRow>
{
    public void Configure(EntityTypeBuilder<LedgerRow> builder)
    {
        builder.ToTable("budget_ledger").HasKey(row => new { row.Cart, row.Seq });
        builder.HasIndex(row => new { row.Envelope, row.At });
    }
}
