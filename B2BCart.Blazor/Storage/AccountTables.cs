using B2BCart.Core.Kernel;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace B2BCart.Blazor.Storage;

/// <summary>How a person signs in: its id is the person's. Who has none was never invited.</summary>
public sealed class Account : IdentityUser<Guid>
{
    public required CompanyId Company { get; init; }

    /// <summary>Takes the place of the address once somebody shows that it is theirs.</summary>
    public string? NewEmail { get; set; }

    /// <summary>The half minute (since 1970) of the last code of the app that let in: no code of it or before lets in again.</summary>
    public long? LastCode { get; set; }
}

public sealed class AccountTable : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.ToTable("accounts").HasKey(row => row.Id);
        builder.Property(row => row.Id).HasConversion<PersonOfAccount>().ValueGeneratedNever();
        builder.Property(row => row.ConcurrencyStamp).IsConcurrencyToken();
        builder.Property(row => row.LastCode).Metadata.SetAfterSaveBehavior(PropertySaveBehavior.Ignore);   // who saves an account that they read before would let the code in again
        builder.Ignore(row => row.PhoneNumber).Ignore(row => row.PhoneNumberConfirmed);
        builder.HasIndex(row => row.Company);
        builder.HasIndex(row => row.NormalizedUserName).IsUnique();
        builder.HasIndex(row => row.NormalizedEmail).IsUnique();
    }
}

/// <summary>The key of an authenticator app, and the recovery codes.</summary>
public sealed class AccountTokenTable : IEntityTypeConfiguration<IdentityUserToken<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityUserToken<Guid>> builder)
    {
        builder.ToTable("account_tokens").HasKey(row => new { row.UserId, row.LoginProvider, row.Name });
        builder.Property(row => row.UserId).HasConversion<PersonOfAccount>();
    }
}

/// <summary>The same 16 bytes as the person's id.</summary>
public sealed class PersonOfAccount() : ValueConverter<Guid, byte[]>(id => id.ToByteArray(true), bytes => new Guid(bytes, true));
