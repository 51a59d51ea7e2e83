using B2BCart.Core.Kernel;
using B2BCart.Core.People;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace B2BCart.Blazor.Storage;

/// <summary>The identity provider of a company.</summary>
public sealed class ProviderRow
{
    public required CompanyId Company { get; init; }
    public required string Issuer { get; set; }
    public required string ClientId { get; set; }

    /// <summary>Readable with the server's keys only.</summary>
    public required string Secret { get; set; }
    public required bool MakesPeople { get; set; }
    public UnitId? Unit { get; set; }
    public required Rights NewRights { get; set; }
    public required bool IsOnlyWay { get; set; }

    /// <summary>Another one with each change: what was begun before it ends.</summary>
    public required Guid Version { get; set; }

    /// <summary>An admin has come in by it since issuer, client and secret were set.</summary>
    public bool IsProven { get; set; }
}

/// <summary>Belongs to one company: addresses in it are sent to that company's provider.</summary>
public sealed class ProviderDomainRow
{
    public required string Domain { get; init; }
    public required CompanyId Company { get; init; }
}

public sealed class ProviderRoleRow
{
    public required CompanyId Company { get; init; }
    public required string Claim { get; init; }
    public required string Value { get; init; }
    public required Rights Right { get; init; }
}

/// <summary>Who somebody of the provider is here. Kept when they leave, so that they come back under no other address.</summary>
public sealed class ProviderPersonRow
{
    public required CompanyId Company { get; init; }

    /// <summary>The provider's own name for somebody, which never changes (<c>sub</c>).</summary>
    public required string Subject { get; init; }
    public required PersonId Person { get; init; }
}

public sealed class ProviderTable : IEntityTypeConfiguration<ProviderRow>
{
    public void Configure(EntityTypeBuilder<ProviderRow> builder) => builder.ToTable("identity_providers").HasKey(row => row.Company);
}

public sealed class ProviderDomainTable : IEntityTypeConfiguration<ProviderDomainRow>
{
    public void Configure(EntityTypeBuilder<ProviderDomainRow> builder)
    {
        builder.ToTable("identity_provider_domains").HasKey(row => row.Domain);
        builder.HasIndex(row => row.Company);
    }
}

public sealed class ProviderRoleTable : IEntityTypeConfiguration<ProviderRoleRow>
{
    public void Configure(EntityTypeBuilder<ProviderRoleRow> builder) => builder.ToTable("identity_provider_roles").HasKey(row => new { row.Company, row.Claim, row.Value, row.Right });
}

public sealed class ProviderPersonTable : IEntityTypeConfiguration<ProviderPersonRow>
{
    public void Configure(EntityTypeBuilder<ProviderPersonRow> builder)
    {
        builder.ToTable("identity_provider_people").HasKey(row => new { row.Company, row.Subject });
        builder.HasIndex(row => row.Person).IsUnique();
    }
}

/// <summary>The public half of a passkey; the other never leaves the person's device.</summary>
public sealed class PasskeyTable : IEntityTypeConfiguration<IdentityUserPasskey<Guid>>
{
    private const int LongestId = 1024;

    public void Configure(EntityTypeBuilder<IdentityUserPasskey<Guid>> builder)
    {
        builder.ToTable("account_passkeys").HasKey(row => row.CredentialId);
        builder.Property(row => row.CredentialId).HasMaxLength(LongestId);
        builder.Property(row => row.UserId).HasConversion<PersonOfAccount>();
        builder.HasIndex(row => row.UserId);
        builder.OwnsOne(row => row.Data).ToJson();
    }
}
