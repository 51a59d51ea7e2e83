using B2BCart.Blazor.Storage;
using B2BCart.Core.Kernel;

namespace B2BCart.Blazor.Demo;

/// <summary>A company to try the program with: ten people in three units.</summary>
public static class DemoCompany
{
    private static readonly CompanyId Id = new(new Guid("0193a000-0000-7000-8000-000000000001"));
    private static readonly UnitId Lab = Unit(1);
    private static readonly UnitId Operations = Unit(2);
    private static readonly UnitId Finance = Unit(3);

    public static PersonId Lena { get; } = Person(1);
    public static PersonId Bob { get; } = Person(2);
    public static PersonId Mei { get; } = Person(3);
    public static PersonId Jonas { get; } = Person(4);
    public static PersonId Samir { get; } = Person(5);
    public static PersonId Olek { get; } = Person(8);
    public static PersonId Tomas { get; } = Person(7);

    public static UnitId LabAndQuality => Lab;

    public static UnitId OperationsUnit => Operations;

    public static UnitId FinanceUnit => Finance;

    public static CompanyRow Company { get; } = new() { Id = Id, Name = "Kestrel Instruments", Currency = Currency.Of("EUR") };

    public static IReadOnlyList<UnitRow> Units { get; } =
    [
        new() { Id = Lab, Company = Id, Name = "Lab and quality" },
        new() { Id = Operations, Company = Id, Name = "Operations" },
        new() { Id = Finance, Company = Id, Name = "Finance and purchasing" },
    ];

    public static IReadOnlyList<PersonRow> People { get; } =
    [
        New(Lena, Lab, "Lena Brandt", "Lab engineer"),
        New(Bob, Lab, "Bob Lindqvist", "Lab technician"),
        New(Mei, Lab, "Mei Tanaka", "Quality engineer"),
        New(Jonas, Lab, "Jonas Weber", "Lab assistant"),
        New(Samir, Operations, "Samir Haddad", "IT and workplace"),
        New(Person(6), Operations, "Ana Kovač", "Head of operations"),
        New(Olek, Operations, "Olek Nowak", "Warehouse, sees no prices", seesPrices: false),
        New(Tomas, Finance, "Tomás Ruiz", "Purchasing, runs the catalog", runsCatalog: true),
        New(Person(9), Finance, "Priya Nair", "Controlling"),
        New(Person(10), Finance, "Helen Marsh", "Head of finance"),
    ];

    private static PersonRow New(PersonId id, UnitId unit, string name, string title, bool seesPrices = true, bool runsCatalog = false) =>
        new() { Id = id, Company = Id, Unit = unit, Name = name, Title = title, Email = EmailOf(name), SeesPrices = seesPrices, RunsCatalog = runsCatalog };

    /// <summary>A domain that leads nowhere, whatever mail server is set.</summary>
    private static string EmailOf(string name) => $"{name.Replace(' ', '.').Replace('á', 'a').Replace('č', 'c').ToLowerInvariant()}@kestrel.example";

    private static UnitId Unit(int number) => new(new Guid($"0193a000-0000-7000-8000-0000000001{number:00}"));

    private static PersonId Person(int number) => new(new Guid($"0193a000-0000-7000-8000-0000000002{number:00}"));
}
