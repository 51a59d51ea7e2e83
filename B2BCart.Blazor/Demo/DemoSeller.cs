using B2BCart.Blazor.Storage;
using B2BCart.Core.Kernel;

namespace B2BCart.Blazor.Demo;

/// <summary>Who sells to the demo company, and somebody else who buys there.</summary>
public static class DemoSeller
{
    private static readonly UnitId Sales = new(new Guid("0193a000-0000-7000-8000-000000000120"));
    private static readonly UnitId Buying = new(new Guid("0193a000-0000-7000-8000-000000000130"));

    public static CompanyId Other { get; } = new(new Guid("0193a000-0000-7000-8000-000000000003"));

    public static CompanyId Id { get; } = new(new Guid("0193a000-0000-7000-8000-000000000002"));

    /// <summary>Runs the companies and the catalog, and is the contact of the demo company.</summary>
    public static PersonId Desk { get; } = new(new Guid("0193a000-0000-7000-8000-000000000220"));

    /// <summary>The admin of the other company.</summary>
    public static PersonId Purchasing { get; } = new(new Guid("0193a000-0000-7000-8000-000000000230"));

    public static IReadOnlyList<CompanyRow> Companies(DateTimeOffset since) =>
    [
        new() { Id = Id, Name = "Fairwind Supply", Currency = DemoCompany.Company.Currency, IsSeller = true, Since = since },
        new() { Id = Other, Name = "Halden Optics", Currency = DemoCompany.Company.Currency, Since = since },
    ];

    public static IReadOnlyList<UnitRow> Units { get; } = [new() { Id = Sales, Company = Id, Name = "Fairwind Supply" }, new() { Id = Buying, Company = Other, Name = "Halden Optics" }];

    public static IReadOnlyList<PersonRow> People { get; } =
    [
        new()
        {
            Id = Desk, Company = Id, Unit = Sales, Name = "Seller desk", Title = "Runs companies and the catalog", Email = "desk@seller.example", SeesPrices = true, RunsCatalog = true, MaySubmit = true, MayOrder = true, IsAdmin = true,
        },
        new()
        {
            Id = Purchasing, Company = Other, Unit = Buying, Name = "Purchasing desk", Title = "Admin of another company", Email = "purchasing@halden.example", SeesPrices = true, RunsCatalog = false, MaySubmit = true, MayOrder = true, IsAdmin = true,
        },
    ];

    public static ContactRow Contact { get; } = new() { Company = DemoCompany.Company.Id, Person = Desk };
}
