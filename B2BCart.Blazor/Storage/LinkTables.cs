using B2BCart.Core.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace B2BCart.Blazor.Storage;

/// <summary>What a secret is compared with. Whether the link is alive stands in the cart's log alone: a row without one opens nothing.</summary>
public sealed class LinkRow
{
    public required LinkId Id { get; init; }
    public required CartId Cart { get; init; }

    /// <summary>SHA-256 of the secret, which is kept nowhere.</summary>
    public required byte[] SecretHash { get; init; }
}

/// <summary>One time that somebody opened a link with its secret.</summary>
public sealed class LinkOpeningRow
{
    public long Id { get; init; }
    public required LinkId Link { get; init; }
    public required DateTimeOffset At { get; init; }
}

public sealed class LinkTable : IEntityTypeConfiguration<LinkRow>
{
    public void Configure(EntityTypeBuilder<LinkRow> builder) => builder.ToTable("links").HasKey(row => row.Id);
}

public sealed class LinkOpeningTable : IEntityTypeConfiguration<LinkOpeningRow>
{
    public void Configure(EntityTypeBuilder<LinkOpeningRow> builder)
    {
        builder.ToTable("link_openings").HasKey(row => row.Id);
        builder.HasIndex(row => row.Link);
    }
}
