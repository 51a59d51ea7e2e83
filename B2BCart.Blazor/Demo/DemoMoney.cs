using System.Globalization;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Approvals;
using B2BCart.Core.Budgets;
using B2BCart.Core.Kernel;
using static B2BCart.Blazor.Demo.DemoCompany;

namespace B2BCart.Blazor.Demo;

/// <summary>What the demo company may spend, whom it asks, and what its suppliers take for sending.</summary>
public static class DemoMoney
{
    private static readonly Currency Euro = DemoCompany.Company.Currency;

    public static IReadOnlyList<RuleRow> Rules { get; } =
    [
        new() { Id = new(Id(1)), Company = DemoCompany.Company.Id, Over = 1_000_00, Currency = Euro, Asks = Asks.Manager },
        new() { Id = new(Id(2)), Company = DemoCompany.Company.Id, Over = 10_000_00, Currency = Euro, Asks = Asks.Person, Person = Priya },
    ];

    public static IReadOnlyList<SupplierTermsRow> Terms { get; } =
    [
        Sends("Handschutz Nord", 9_90, 100_00), Sends("Labora", 14_90, 3_000_00), Sends("Kontor Systems", 12_50, 500_00), Sends("Raum & Werk", 29_00, 1_000_00),
        Sends("Schraubenkontor", 7_90, 150_00), Sends("Werkbank Süd", 8_90, 250_00), Sends("Reinlich", 6_90, 120_00), Sends("Verpackt & Zugestellt", 11_90, 300_00),
    ];

    /// <summary>One budget a cost centre for the quarter that holds <paramref name="today"/> and the one after it.</summary>
    public static IEnumerable<EnvelopeRow> Envelopes(DateOnly today)
    {
        var first = new DateOnly(today.Year, ((today.Month - 1) / 3 * 3) + 1, 1);
        return Quarter(first, 0).Concat(Quarter(first.AddMonths(3), 1));
    }

    private static EnvelopeRow[] Quarter(DateOnly from, int place) =>
    [
        Envelope(4120, place, from, "Lab consumables", 20_000, 6_200, OverBudget.AskOwner),
        Envelope(4130, place, from, "Lab equipment", 15_000, 4_800, OverBudget.Block),
        Envelope(4150, place, from, "Lab maintenance", 60_000, 14_300, OverBudget.Inform),
        Envelope(4310, place, from, "Workplace and IT", 12_000, 3_150, OverBudget.AskOwner),
        Envelope(4400, place, from, "Production", 40_000, 11_900, OverBudget.Inform),
        Envelope(5100, place, from, "Finance", 5_000, 400, OverBudget.AskOwner),
    ];

    private static EnvelopeRow Envelope(int costCentre, int place, DateOnly from, string name, int allocated, int committed, OverBudget onOver) => new()
    {
        Id = new(Id((costCentre * 10) + place)),
        Company = DemoCompany.Company.Id,
        CostCentre = DemoReferences.CostCentre(costCentre),
        Name = string.Create(CultureInfo.InvariantCulture, $"{name}, Q{((from.Month - 1) / 3) + 1}"),
        From = from,
        To = from.AddMonths(3).AddDays(-1),
        Currency = Euro,
        Allocated = allocated * 100L,
        Committed = place == 0 ? committed * 100L : 0,
        OnOver = onOver,
        Owner = Priya,
    };

    private static SupplierTermsRow Sends(string supplier, long freight, long freeFrom) => new() { Supplier = supplier, Currency = Euro, Freight = freight, FreeFrom = freeFrom };

    private static Guid Id(int number) => new(string.Create(CultureInfo.InvariantCulture, $"0193a000-0000-7000-8000-0000005{number:00000}"));
}
