using System.Collections.Immutable;
using B2BCart.Core.Kernel;

namespace B2BCart.Core.Catalog;

/// <summary>From this quantity on, this amount (net, up to 6 decimals, per N units of the ladder).</summary>
public readonly record struct PriceStep(Quantity From, decimal Amount);

/// <summary>All prices of a product in one price list: amounts per <paramref name="Per"/> units, by quantity.</summary>
/// <param name="Currency">Of every amount.</param>
/// <param name="Per">How many units an amount is for: 1, or 1,000 for "3.12 per 1,000".</param>
/// <param name="Steps">Ascending by quantity; the first also holds for less than its quantity. Empty where the reader may not see prices.</param>
/// <param name="List">The price list it was taken from.</param>
/// <param name="Version">The version of that list.</param>
public sealed record PriceLadder(Currency Currency, int Per, ImmutableArray<PriceStep> Steps, string List, int Version)
{
    /// <summary>What a reader gets who may not see prices.</summary>
    public PriceLadder Hidden() => this with { Steps = [], List = "", Version = 0 };

    public bool IsHidden => Steps.IsEmpty;

    /// <summary>The largest quantity whose total stays within <see cref="Money.Most"/> at every step, and at most <see cref="Quantity.Most"/>.</summary>
    public Quantity Most
    {
        get
        {
            var dearest = IsHidden ? 0 : Steps.Max(step => step.Amount);
            return dearest <= 0 ? Quantity.Most : new(Math.Min(Quantity.Most.Value, decimal.Floor(Money.Most(Currency).Amount / dearest) * Per));
        }
    }

    /// <summary>The step that holds for a quantity.</summary>
    public PriceStep At(Quantity quantity)
    {
        var step = Steps[0];
        foreach (var next in Steps)
        {
            if (next.From > quantity) break;
            step = next;
        }

        return step;
    }

    /// <summary>The first step above a quantity, if there is one.</summary>
    public PriceStep? Above(Quantity quantity)
    {
        foreach (var step in Steps)
        {
            if (step.From > quantity) return step;
        }

        return null;
    }

    /// <summary>What <paramref name="quantity"/> costs at <paramref name="amount"/>: rounded once, half away from zero.</summary>
    public Money Total(Quantity quantity, decimal amount) => Money.Round(quantity.Value * amount / Per, Currency);
}
