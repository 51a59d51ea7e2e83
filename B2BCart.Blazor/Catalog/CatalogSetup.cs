using B2BCart.Blazor.Carts;

namespace B2BCart.Blazor.Catalog;

public static class CatalogSetup
{
    /// <summary>Who may replace the catalog: the name of the authorization policy, written here only.</summary>
    public const string Policy = "Catalog";

    public static IServiceCollection AddCatalog(this IServiceCollection services) =>
        services.AddSingleton<CatalogSessions>().AddSingleton<CatalogMemory>().AddSingleton<ProductCatalog>().AddSingleton<CatalogImport>().AddSingleton<IOffers>(provider => provider.GetRequiredService<ProductCatalog>());
}
