using B2BCart.Blazor.Carts;
using B2BCart.Blazor.People;
using Microsoft.AspNetCore.Mvc;

namespace B2BCart.Blazor.Catalog;

public static class CatalogSetup
{
    /// <summary>Who may replace the catalog: the name of the authorization policy, written here only.</summary>
    public const string Policy = "Catalog";

    /// <summary>The largest file that is taken, in bytes.</summary>
    private const long LargestFile = 512 << 20;

    public static IServiceCollection AddCatalog(this IServiceCollection services) => services
        .AddLocalization().AddPersonPolicy(Policy, person => person.RunsCatalog)
        .AddSingleton<CatalogSessions>().AddSingleton<CatalogMemory>().AddSingleton<ProductCatalog>()
        .AddSingleton<CatalogImport>().AddSingleton<ImportJobs>().AddSingleton<CatalogCommand>().AddSingleton<CartsToAddTo>().AddScoped<LastCart>().AddHostedService<CatalogWatch>()
        .AddSingleton<IOffers>(provider => provider.GetRequiredService<ProductCatalog>());

    /// <summary>Takes the file of the import page: a form, because a file never travels over a circuit. Needs antiforgery.</summary>
    public static IEndpointConventionBuilder MapCatalog(this IEndpointRouteBuilder routes) => routes
        .MapPost("/catalog/imports", StartAsync)
        .WithFormOptions(multipartBodyLengthLimit: LargestFile)
        .RequireAuthorization(Policy)
        .WithMetadata(new RequestSizeLimitAttribute(LargestFile));

    private static async Task<IResult> StartAsync(IFormFile file, [FromForm] bool? skipBadRows, ImportJobs jobs, CancellationToken stop)
    {
        await using var upload = file.OpenReadStream();
        var job = await jobs.StartAsync(upload, file.FileName, skipBadRows ?? false, stop);
        return Results.LocalRedirect($"/catalog/import?job={job.Id}");
    }
}
