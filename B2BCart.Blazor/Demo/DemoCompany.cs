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

    public static PersonId Ana { get; } = Person(6);
    public static PersonId Priya { get; } = Person(9);
    public static PersonId Helen { get; } = Person(10);

    public static CompanyRow Company { get; } = new() { Id = Id, Name = "Kestrel Instruments", Currency = Currency.Of("EUR"), LastResort = Helen, SecondLastResort = Priya };

    public static IReadOnlyList<UnitRow> Units { get; } =
    [
        new() { Id = Lab, Company = Id, Name = "Lab and quality" },
        new() { Id = Operations, Company = Id, Name = "Operations" },
        new() { Id = Finance, Company = Id, Name = "Finance and purchasing" },
    ];

    public static IReadOnlyList<PersonRow> People { get; } =
    [
        New(Lena, Lab, "Lena Brandt", "Lab engineer", Ana, maySubmit: true),
        New(Bob, Lab, "Bob Lindqvist", "Lab technician", Ana, maySubmit: true),
        New(Mei, Lab, "Mei Tanaka", "Quality engineer", Ana, maySubmit: true),
        New(Jonas, Lab, "Jonas Weber", "Lab assistant", Ana, maySubmit: true),
        New(Samir, Operations, "Samir Haddad", "IT and workplace", Ana, maySubmit: true),
        New(Ana, Operations, "Ana Kovač", "Head of operations, approves up to 20,000", Helen, maySubmit: true, limit: 20_000),
        New(Olek, Operations, "Olek Nowak", "Warehouse, sees no prices", Ana, seesPrices: false),
        New(Tomas, Finance, "Tomás Ruiz", "Purchasing, places orders", Helen, maySubmit: true, mayOrder: true),
        New(Priya, Finance, "Priya Nair", "Controlling, owns the budgets", Helen, limit: 50_000),
        New(Helen, Finance, "Helen Marsh", "Head of finance, edits the rules", null, mayOrder: true, isAdmin: true, limit: 100_000),
    ];

    /// <param name="limit">Up to how much they may approve, in EUR; none = no authority.</param>
    private static PersonRow New(
        PersonId id, UnitId unit, string name, string title, PersonId? manager, bool seesPrices = true, bool maySubmit = false, bool mayOrder = false, bool isAdmin = false, int? limit = null) => new()
        {
            Id = id,
            Company = Id,
            Unit = unit,
            Name = name,
            Title = title,
            Email = Mail(name),
            Manager = manager,
            ApprovalLimit = limit * 100L,
            SeesPrices = seesPrices,
            RunsCatalog = false,
            MaySubmit = maySubmit,
            MayOrder = mayOrder,
            IsAdmin = isAdmin,
        };

    private static string Mail(string name) => $"{name.Split(' ')[0].ToLowerInvariant().Replace('á', 'a')}@kestrel.example";

    private static UnitId Unit(int number) => new(new Guid($"0193a000-0000-7000-8000-0000000001{number:00}"));

    private static PersonId Person(int number) => new(new Guid($"0193a000-0000-7000-8000-0000000002{number:00}"));
}
