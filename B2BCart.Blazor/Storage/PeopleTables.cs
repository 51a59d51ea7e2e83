using B2BCart.Core.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace B2BCart.Blazor.Storage;

public sealed class CompanyRow
{
    public required CompanyId Id { get; init; }
    public required string Name { get; set; }
    public required Currency Currency { get; init; }

    /// <summary>An IANA zone: what "today" and "this quarter" mean here.</summary>
    public string Zone { get; set; } = "Europe/Berlin";

    /// <summary>Per cent of the approved total that may be added before it is asked again.</summary>
    public decimal TolerancePercent { get; set; } = 2;

    /// <summary>At most this much of it, in minor units of the company's currency.</summary>
    public long ToleranceAmount { get; set; } = 5_000;

    /// <summary>Who is asked when everybody else is excluded.</summary>
    public PersonId? LastResort { get; set; }

    public PersonId? SecondLastResort { get; set; }

    /// <summary>The one company that sells; all others buy from it.</summary>
    public bool IsSeller { get; set; }

    /// <summary>Since when it is here.</summary>
    public DateTimeOffset Since { get; set; }

    /// <summary>Since when nobody of it comes in.</summary>
    public DateTimeOffset? ClosedAt { get; set; }

    /// <summary><c>en</c> or <c>de</c>: of the mails to its people; nothing = as the server is set.</summary>
    public string? Language { get; set; }

    public string VatId { get; set; } = "";

    /// <summary>Until then the seller may look into its carts.</summary>
    public DateTimeOffset? SupportUntil { get; set; }

    public string? SupportReason { get; set; }
}

/// <summary>Somebody at the seller with whom the people of a company may share carts.</summary>
public sealed class ContactRow
{
    public required CompanyId Company { get; init; }
    public required PersonId Person { get; init; }
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
    public PersonId? Manager { get; set; }

    /// <summary>Up to how much they may approve, in minor units of the company's currency; nothing = no authority.</summary>
    public long? ApprovalLimit { get; set; }
    public bool MaySubmit { get; set; }
    public bool MayOrder { get; set; }
    public bool IsAdmin { get; set; }
    public bool IsAuditor { get; set; }

    /// <summary>The address that their new carts go to.</summary>
    public Guid? ShipTo { get; set; }

    /// <summary>"en", "de", or nothing: as their browser asks for.</summary>
    public string? Language { get; set; }

    /// <summary>An IANA zone, or nothing: as their browser says.</summary>
    public string? Zone { get; set; }

    /// <summary>Since when this person may do nothing any more. The name stays, because history names them.</summary>
    public DateTimeOffset? EndedAt { get; set; }

    /// <summary>Which former colleague they are called since name and address were erased.</summary>
    public int? Former { get; set; }
}

/// <summary>A cost centre that somebody may charge; who has none of these may charge what their unit may.</summary>
public sealed class PersonCostCentreRow
{
    public required PersonId Person { get; init; }
    public required Guid CostCentre { get; init; }
}

public sealed class PersonCostCentreTable : IEntityTypeConfiguration<PersonCostCentreRow>
{
    public void Configure(EntityTypeBuilder<PersonCostCentreRow> builder) => builder.ToTable("person_cost_centres").HasKey(row => new { row.Person, row.CostCentre });
}

public sealed class CompanyTable : IEntityTypeConfiguration<CompanyRow>
{
    public void Configure(EntityTypeBuilder<CompanyRow> builder)
    {
        builder.ToTable("companies").HasKey(row => row.Id);
        builder.HasIndex(row => row.IsSeller).IsUnique().HasFilter("\"IsSeller\"");
    }
}

public sealed class ContactTable : IEntityTypeConfiguration<ContactRow>
{
    public void Configure(EntityTypeBuilder<ContactRow> builder) => builder.ToTable("seller_contacts").HasKey(row => new { row.Company, row.Person });
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
