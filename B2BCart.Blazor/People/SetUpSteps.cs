using System.Collections.Concurrent;
using System.Collections.Immutable;
using B2BCart.Blazor.Demo;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace B2BCart.Blazor.People;

/// <summary>What leads a new company to its first approved cart, in this order.</summary>
public enum SetUpStep
{
    Units = 1,
    People = 2,
    Limits = 3,
    Places = 4,
    Products = 5,
    Cart = 6,
}

/// <param name="To">Where it is done.</param>
public sealed record ListedStep(SetUpStep Step, string To, bool IsDone);

/// <summary>How far the setting up of a company is. Once all is done it is not asked again, and the demo's company is there ready.</summary>
public sealed class SetUpSteps(IDbContextFactory<AppDb> database, PeopleBook people, IConfiguration configuration)
{
    private readonly ConcurrentDictionary<CompanyId, bool> _done = new();

    /// <summary>None when all is done.</summary>
    public async Task<ImmutableArray<ListedStep>> OpenAsync(CompanyId id)
    {
        if (_done.ContainsKey(id) || configuration.IsDemo()) return [];

        var company = await people.CompanyAsync(id);
        await using var db = await database.CreateDbContextAsync();
        var hasPlaces = await db.Set<AddressRow>().AnyAsync(row => row.Company == id) && await db.Set<CostCentreRow>().AnyAsync(row => row.Company == id);
        var hasCart = await db.Set<CartRow>().AnyAsync(row => row.Company == id && (row.State == CartState.Approved || row.State == CartState.Ordered));
        ImmutableArray<ListedStep> steps =
        [
            new(SetUpStep.Units, "/people/units", company.Units.Count > 1), new(SetUpStep.People, "/people/import", company.Rights.Count > 1), new(SetUpStep.Limits, "/people", company.Authorities.Count > 0),
            new(SetUpStep.Places, "/people/places", hasPlaces), new(SetUpStep.Products, "/catalog/import", await db.Set<ProductRow>().AnyAsync()), new(SetUpStep.Cart, "/", hasCart),
        ];
        if (steps.Any(step => !step.IsDone)) return steps;

        _done[id] = true;
        return [];
    }
}
