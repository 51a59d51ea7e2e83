using B2BCart.Core.Catalog;
using B2BCart.Core.Kernel;
using B2BCart.Core.Notifications;
using Microsoft.EntityFrameworkCore;

namespace B2BCart.Blazor.Storage;

/// <summary>Everything that is a row rather than a stream. One context an operation, from the factory; each provider has its own subclass and migrations.</summary>
public abstract class AppDb(DbContextOptions options) : DbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(AppDb).Assembly);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<CompanyId>().HaveConversion<IdConversion<CompanyId>>();
        configurationBuilder.Properties<UnitId>().HaveConversion<IdConversion<UnitId>>();
        configurationBuilder.Properties<PersonId>().HaveConversion<IdConversion<PersonId>>();
        configurationBuilder.Properties<CartId>().HaveConversion<IdConversion<CartId>>();
        configurationBuilder.Properties<CommandId>().HaveConversion<IdConversion<CommandId>>();
        configurationBuilder.Properties<LineId>().HaveConversion<IdConversion<LineId>>();
        configurationBuilder.Properties<LetterId>().HaveConversion<IdConversion<LetterId>>();
        configurationBuilder.Properties<RuleId>().HaveConversion<IdConversion<RuleId>>();
        configurationBuilder.Properties<EnvelopeId>().HaveConversion<IdConversion<EnvelopeId>>();
        configurationBuilder.Properties<LinkId>().HaveConversion<IdConversion<LinkId>>();
        configurationBuilder.Properties<Currency>().HaveConversion<CurrencyConversion>();
        configurationBuilder.Properties<Sku>().HaveConversion<SkuConversion>();
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<InstantConversion>();
    }
}
