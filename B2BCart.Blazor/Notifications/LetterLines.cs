using System.Globalization;
using B2BCart.Blazor.Shell;
using B2BCart.Core.Approvals;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Core.Ordering;

namespace B2BCart.Blazor.Notifications;

/// <summary>Lines of a cart, as letters list them.</summary>
internal static class LetterLines
{
    private const int MostLines = 10;
    private const int MostChanges = 20;

    /// <summary>The ten that cost most, and how many there are besides.</summary>
    public static Lists Largest(LetterFacts facts)
    {
        List<Line> lines = [.. facts.Cart.Present.OrderByDescending(line => line.Price?.Total.Minor ?? 0)];
        return new(
            facts.Say(lines.Count > MostLines ? "lines.largest" : "lines.all"),
            [.. lines.Take(MostLines).Select(line => Written(line, facts) with { Price = null })],
            More(facts, lines.Count - MostLines));
    }

    /// <summary>The lines of one part of an order, with its number, where it goes and what it costs.</summary>
    public static Lists Of(OrderPart part, Order order, LetterFacts facts)
    {
        var cost = part is { Goods: { } goods, Freight: { } freight } ? Figures.WithCurrency(goods + freight) : null;
        var title = facts.SayAmount("part", cost, ("Number", $"{order.Number}-{part.Number}"), ("Supplier", part.Supplier), ("ShipTo", facts.Delivery.AddressOf(part.ShipTo) ?? "–"));
        return new(
            title,
            [.. part.Lines.Select(id => facts.Cart.Lines.First(line => line.Id == id)).Select(line => Written(line, facts))],
            part.Freight is { } sending ? facts.Say("part.freight", ("Freight", Figures.WithCurrency(sending))) : null);
    }

    /// <summary>What is different from what somebody said yes to.</summary>
    public static Points? Changes(Material approved, LetterFacts facts)
    {
        var changes = Difference.Between(approved, facts.Cart.Material);
        if (changes.IsEmpty) return null;

        List<string> said = [.. changes.Take(MostChanges).Select(change => Written(change, facts))];
        if (More(facts, changes.Length - MostChanges) is { } more) said.Add(more);
        return new(facts.Say("changes"), [.. said]);
    }

    private static string? More(LetterFacts facts, int left) => left > 0 ? facts.Say(left == 1 ? "more.one" : "more", ("Count", left.ToString("N0", CultureInfo.CurrentCulture))) : null;

    private static ListedLine Written(Line line, LetterFacts facts) => new(
        line.Details.Note is { } note ? $"{line.Offer.Name} ({note})" : line.Offer.Name,
        line.Offer.Sku.Value,
        Written(line.Quantity, line, facts),
        line.Price is { } price ? $"{Figures.Write(price.Amount, price.Total.Currency)} ({facts.Wording.PriceIsFor(line.Offer)})" : null,
        line.Price is { } cost ? Figures.WithCurrency(cost.Total) : null);

    private static string Written(Quantity quantity, Line line, LetterFacts facts) => $"{Figures.Write(quantity)} {facts.Wording.Of(line.Offer.Unit, quantity)}";

    private static string Written(Change change, LetterFacts facts)
    {
        if (change.Line is not { } id) return facts.Say("change.Field", ("Field", facts.NameOfField(change.Field!)));

        var line = facts.Cart.Lines.First(one => one.Id == id);
        var text = facts.Say(
            $"change.{change.Kind}",
            ("Line", line.Offer.Name),
            ("From", change.From is { } from ? Written(from, line, facts) : null),
            ("To", change.To is { } to ? Written(to, line, facts) : null));
        return change.By is { Minor: not 0 } by ? $"{text} ({(by.Minor > 0 ? "+" : "−")}{Figures.WithCurrency(by with { Minor = Math.Abs(by.Minor) })})" : text;
    }
}
