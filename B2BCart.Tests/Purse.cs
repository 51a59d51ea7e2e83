using System.Collections.Immutable;
using B2BCart.Core.Approvals;
using B2BCart.Core.Budgets;
using B2BCart.Core.Kernel;

namespace B2BCart.Tests;

/// <summary>Budgets and rules of the specs, in EUR: whoever owns them is Fay.</summary>
internal static class Purse
{
    /// <summary>A cost centre with 100,000 left.</summary>
    public const string Plenty = "4120";

    /// <summary>A cost centre with 3,000 left, and no more is given.</summary>
    public const string Blocked = "4130";

    /// <summary>A cost centre with 3,000 left; above, its owner is asked.</summary>
    public const string Asking = "4310";

    public static RuleId ManagerRule { get; } = new(Cast.Id(701));

    public static RuleId FinanceRule { get; } = new(Cast.Id(702));

    /// <summary>2 per cent and 50.</summary>
    public static Tolerance Tolerance { get; } = new(2, Euros(50));

    /// <summary>"Over 1,000 ask the manager; over 10,000 also ask Fay."</summary>
    public static ImmutableArray<AskRule> Rules { get; } =
    [
        new(ManagerRule, Euros(1_000), Asks.Manager, [Cast.Mia.Id, Cast.Hugo.Id]),
        new(FinanceRule, Euros(10_000), Asks.Person, [Cast.Fay.Id, Cast.Hugo.Id]),
    ];

    public static ImmutableArray<Envelope> Full { get; } =
    [
        Of(Plenty, 100_000, OverBudget.Inform), Of(Blocked, 3_000, OverBudget.Block), Of(Asking, 3_000, OverBudget.AskOwner),
    ];

    public static EnvelopeId Envelope(string costCentre) => new(Cast.Id(8_000 + int.Parse(costCentre, System.Globalization.CultureInfo.InvariantCulture)));

    public static Money Euros(decimal amount) => Money.Round(amount, Currency.Of("EUR"));

    public static Envelope Moved(Envelope envelope, IMovesBudget by)
    {
        var (reserved, committed) = by.Moves();
        return envelope with { Reserved = envelope.Reserved + reserved, Committed = envelope.Committed + committed, Version = envelope.Version + 1 };
    }

    private static Envelope Of(string costCentre, decimal allocated, OverBudget onOver) =>
        new(Envelope(costCentre), costCentre, costCentre, Euros(allocated), Euros(0), Euros(0), onOver, [Cast.Fay.Id, Cast.Hugo.Id], "Q4 lab", 1);
}
