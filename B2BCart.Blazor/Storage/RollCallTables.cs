using B2BCart.Core.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace B2BCart.Blazor.Storage;

/// <summary>When those who are missing in a cart's roll call have to be reminded. Written by the hot path only.</summary>
public sealed class ReminderRow
{
    public required CartId Cart { get; init; }

    /// <summary>Of the roll call.</summary>
    public required int Number { get; init; }
    public required DateTimeOffset At { get; init; }
}

public sealed class ReminderTable : IEntityTypeConfiguration<ReminderRow>
{
    public void Configure(EntityTypeBuilder<ReminderRow> builder)
    {
        builder.ToTable("cart_reminders").HasKey(row => row.Cart);
        builder.HasIndex(row => row.At);
    }
}
