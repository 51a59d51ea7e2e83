using B2BCart.Core.Kernel;
using B2BCart.Core.Notifications;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace B2BCart.Blazor.Storage;

/// <summary>A letter to deliver: written with the revision it tells of, in one transaction, by the hot path.</summary>
public sealed class OutboxRow
{
    public required LetterId Id { get; init; }
    public required LetterKind Kind { get; init; }
    public required CartId Cart { get; init; }
    public required long Revision { get; init; }

    /// <summary>Nobody by name: the seller, or the admins.</summary>
    public PersonId? To { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When to try (again).</summary>
    public required DateTimeOffset DueAt { get; init; }

    /// <summary>Counted before each try, so that a try that ends the program counts too.</summary>
    public required int Tries { get; init; }

    /// <summary>Delivered, or found to be for nobody any more.</summary>
    public DateTimeOffset? SentAt { get; init; }

    /// <summary>Why the last try failed.</summary>
    public string? Error { get; init; }

    /// <summary>No mail server is set: it can be read here and went nowhere.</summary>
    public required bool IsKept { get; init; }

    /// <summary>Written for somebody who may see prices.</summary>
    public required bool HasPrices { get; init; }
    public string? Address { get; init; }
    public string? Subject { get; init; }
    public string? Text { get; init; }
}

public sealed class OutboxTable : IEntityTypeConfiguration<OutboxRow>
{
    public void Configure(EntityTypeBuilder<OutboxRow> builder)
    {
        builder.ToTable("outbox").HasKey(row => row.Id);
        builder.HasIndex(row => row.DueAt).HasFilter("\"SentAt\" IS NULL");
        builder.HasIndex(row => row.CreatedAt);
    }
}
