using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Core.Sharing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace B2BCart.Blazor.Storage;

/// <summary>One event of a stream: the log that is history, audit, undo source and catch-up feed. Written by the hot path only.</summary>
public sealed class EventRow
{
    public required CartId Cart { get; init; }
    public required long Seq { get; init; }
    public required long Revision { get; init; }
    public required CommandId Command { get; init; }
    public required PersonId Actor { get; init; }
    public PersonId? OnBehalfOf { get; init; }
    public required DateTimeOffset At { get; init; }
    public long? Undoes { get; init; }
    public required string Type { get; init; }
    public required byte[] Body { get; init; }
}

/// <summary>What a list of carts shows: one row of constant size a cart.</summary>
public sealed class CartRow
{
    public required CartId Id { get; init; }
    public required CompanyId Company { get; init; }
    public required string Name { get; init; }
    public required PersonId Owner { get; init; }
    public required string Currency { get; init; }
    public required long Revision { get; init; }
    public required long Seq { get; init; }
    public required int Lines { get; init; }
    public required long Total { get; init; }
    public CartState State { get; init; } = CartState.Draft;

    /// <summary>The budget it holds something of, and how much (minor units).</summary>
    public EnvelopeId? Envelope { get; init; }
    public long Reserved { get; init; }

    /// <summary>Put away by its owner.</summary>
    public bool IsArchived { get; init; }

    /// <summary>A list of products, to be added to carts.</summary>
    public bool IsList { get; init; }

    /// <summary>Was submitted once: auditors read it.</summary>
    public bool IsSubmitted { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }
    public required DateTimeOffset EditedAt { get; init; }
    public required PersonId EditedBy { get; init; }
}

/// <summary>The index of carts by whom they are open to.</summary>
public sealed class MemberRow
{
    public required CartId Cart { get; init; }
    public required GranteeKind Kind { get; init; }
    public required byte[] Grantee { get; init; }
    public required CartRole Role { get; init; }
}

/// <summary>An accepted command and what was answered to it.</summary>
public sealed class CommandRow
{
    public required PersonId Actor { get; init; }
    public required CommandId Id { get; init; }
    public required byte[] PayloadHash { get; init; }
    public required CartId Cart { get; init; }
    public required long Revision { get; init; }
    public required long FirstSeq { get; init; }
    public required int Events { get; init; }
    public byte[]? Rows { get; init; }
    public required DateTimeOffset At { get; init; }
}

/// <summary>A cache of a cart as of a seq; discarded whenever its format is not today's.</summary>
public sealed class SnapshotRow
{
    public required CartId Cart { get; init; }
    public required long Seq { get; init; }
    public required int Format { get; init; }
    public required byte[] Body { get; init; }
}

/// <summary>The revision up to which somebody has seen a cart.</summary>
public sealed class LookedAtRow
{
    public required CartId Cart { get; init; }
    public required PersonId Person { get; init; }
    public required long Revision { get; set; }
}

public sealed class EventTable : IEntityTypeConfiguration<EventRow>
{
    public void Configure(EntityTypeBuilder<EventRow> builder) => builder.ToTable("cart_events").HasKey(row => new { row.Cart, row.Seq });
}

public sealed class CartTable : IEntityTypeConfiguration<CartRow>
{
    public void Configure(EntityTypeBuilder<CartRow> builder)
    {
        builder.ToTable("carts").HasKey(row => row.Id);
        builder.HasIndex(row => row.Envelope);
        builder.HasIndex(row => new { row.Company, row.IsSubmitted });
    }
}

public sealed class MemberTable : IEntityTypeConfiguration<MemberRow>
{
    public void Configure(EntityTypeBuilder<MemberRow> builder)
    {
        builder.ToTable("cart_members").HasKey(row => new { row.Cart, row.Kind, row.Grantee });
        builder.HasIndex(row => new { row.Grantee, row.Kind });
    }
}

public sealed class CommandTable : IEntityTypeConfiguration<CommandRow>
{
    public void Configure(EntityTypeBuilder<CommandRow> builder) => builder.ToTable("commands").HasKey(row => new { row.Actor, row.Id });
}

public sealed class SnapshotTable : IEntityTypeConfiguration<SnapshotRow>
{
    public void Configure(EntityTypeBuilder<SnapshotRow> builder) => builder.ToTable("snapshots").HasKey(row => row.Cart);
}

public sealed class LookedAtTable : IEntityTypeConfiguration<LookedAtRow>
{
    public void Configure(EntityTypeBuilder<LookedAtRow> builder) => builder.ToTable("looked_at").HasKey(row => new { row.Cart, row.Person });
}
