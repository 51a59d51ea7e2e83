using B2BCart.Core.Approvals;
using B2BCart.Core.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace B2BCart.Blazor.Storage;

/// <summary>A sentence of a company's rules: "over __ ask __".</summary>
public sealed class RuleRow
{
    public required RuleId Id { get; init; }
    public required CompanyId Company { get; init; }

    /// <summary>In minor units, net with freight.</summary>
    public required long Over { get; init; }
    public required Currency Currency { get; init; }
    public required Asks Asks { get; init; }
    public PersonId? Person { get; init; }

    public Rule Read() => new(Id, new Money(Over, Currency), Asks, Person);
}

/// <summary>Whom a cart waits for now: the index behind "waiting for you". Written by the hot path only.</summary>
public sealed class WaitingRow
{
    public required CartId Cart { get; init; }
    public required PersonId Person { get; init; }

    /// <summary>They said yes in this request before.</summary>
    public required bool IsAgain { get; init; }
    public required DateTimeOffset Since { get; init; }
}

/// <summary>How somebody answered a request.</summary>
public enum AnswerGiven
{
    Approved = 1,
    ChangesRequested = 2,
    Rejected = 3,
}

/// <summary>Who answered in a cart's request, and what last: the index behind "what I decided", and behind who may still open it. Written by the hot path only.</summary>
public sealed class AnswerRow
{
    public required CartId Cart { get; init; }
    public required PersonId Person { get; init; }
    public required AnswerGiven Given { get; init; }
    public required DateTimeOffset At { get; init; }
}

/// <summary>Which version a company's rules are, and whose.</summary>
public sealed class RuleSetRow
{
    public required CompanyId Company { get; init; }

    /// <summary>Counts how often they were saved.</summary>
    public required long Version { get; set; }
    public required PersonId SavedBy { get; set; }
    public required DateTimeOffset SavedAt { get; set; }
}

public sealed class RuleTable : IEntityTypeConfiguration<RuleRow>
{
    public void Configure(EntityTypeBuilder<RuleRow> builder)
    {
        builder.ToTable("approval_rules").HasKey(row => row.Id);
        builder.HasIndex(row => row.Company);
    }
}

public sealed class WaitingTable : IEntityTypeConfiguration<WaitingRow>
{
    public void Configure(EntityTypeBuilder<WaitingRow> builder)
    {
        builder.ToTable("cart_waiting").HasKey(row => new { row.Cart, row.Person });
        builder.HasIndex(row => row.Person);
    }
}

public sealed class AnswerTable : IEntityTypeConfiguration<AnswerRow>
{
    public void Configure(EntityTypeBuilder<AnswerRow> builder)
    {
        builder.ToTable("cart_answers").HasKey(row => new { row.Cart, row.Person });
        builder.HasIndex(row => new { row.Person, row.At });
    }
}

public sealed class RuleSetTable : IEntityTypeConfiguration<RuleSetRow>
{
    public void Configure(EntityTypeBuilder<RuleSetRow> builder) => builder.ToTable("rule_sets").HasKey(row => row.Company);
}
