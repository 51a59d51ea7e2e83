using B2BCart.Blazor.Storage;
using static B2BCart.Blazor.Demo.DemoCompany;

namespace B2BCart.Blazor.Demo;

/// <summary>Where the demo company has things sent, and what it charges them to.</summary>
public static class DemoReferences
{
    public static IReadOnlyList<AddressRow> Addresses { get; } =
    [
        Address(1, "Halle 7, Lübeck", "Seelandstraße 7", "23569 Lübeck"),
        Address(2, "Office Kiel", "Hopfenstraße 31", "24103 Kiel"),
        Address(3, "Kestrel HQ, Hamburg", "Am Sandtorkai 50", "20457 Hamburg"),
    ];

    public static IReadOnlyList<CostCentreRow> CostCentres { get; } =
    [
        Centre(4120, "Lab consumables"), Centre(4130, "Lab equipment"), Centre(4150, "Lab maintenance"), Centre(4310, "Workplace and IT"), Centre(4400, "Production"), Centre(5100, "Finance"),
    ];

    public static IReadOnlyList<CostCentreUseRow> Use { get; } =
    [
        .. new[] { 4120, 4130, 4150 }.Select(number => new CostCentreUseRow { CostCentre = Id(number), Unit = LabAndQuality }),
        .. new[] { 4310, 4400 }.Select(number => new CostCentreUseRow { CostCentre = Id(number), Unit = OperationsUnit }),
        .. new[] { 4120, 4130, 4150, 4310, 4400, 5100 }.Select(number => new CostCentreUseRow { CostCentre = Id(number), Unit = FinanceUnit }),
    ];

    public static Guid CostCentre(int number) => Id(number);

    /// <summary>As it stands in a cart's references.</summary>
    public static string Hall7 => Addresses[0].Id.ToString();

    private static AddressRow Address(int number, string name, string street, string city) =>
        new() { Id = Id(100 + number), Company = DemoCompany.Company.Id, Name = name, Street = street, City = city, Country = "DE" };

    private static CostCentreRow Centre(int number, string name) => new() { Id = Id(number), Company = DemoCompany.Company.Id, Number = $"{number}", Name = name };

    private static Guid Id(int number) => new($"0193a000-0000-7000-8000-00000004{number:0000}");
}
