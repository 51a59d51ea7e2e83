using System.Globalization;
using B2BCart.Blazor.Shell;
using B2BCart.Core.Carts;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace B2BCart.Blazor.Carts;

/// <summary>The instruments: what it costs, what is there now, who added how many of the lines.</summary>
public sealed partial class Vitals : ComponentBase
{
    [Parameter, EditorRequired]
    public required Board Board { get; set; }

    [Parameter, EditorRequired]
    public required IStringLocalizer<CartsWords> Words { get; set; }

    private int Count { get; set; }

    private List<(Line Line, int Days)> Late { get; set; } = [];

    private List<(PersonLook Who, decimal Share)> Portions { get; set; } = [];

    private string Ready => Late.Count == 0
        ? Words[Count == 0 ? "vitals.empty" : "vitals.all-there"]
        : string.Format(CultureInfo.CurrentCulture, Words[Late.Count == 1 ? "vitals.one-waits" : "vitals.some-wait"], Late.Count, Late.Max(late => late.Days));

    private string By => Portions.Count == 0
        ? Words["vitals.nobody"]
        : string.Join(", ", Portions.Take(4).Select(one => $"{one.Who.Of.FirstName} {one.Share.ToString("0", CultureInfo.CurrentCulture)} %"));

    protected override void OnParametersSet()
    {
        var lines = Board.Cart.Present.ToList();
        Count = lines.Count;
        Late = [.. lines.Select(line => (line, Stock: Board.Stock.GetValueOrDefault(line.Offer.Sku))).Where(one => one.Stock?.Late(one.line.Quantity).Value > 0).Select(one => (one.line, one.Stock!.LeadDays))];
        Portions =
        [
            .. lines.SelectMany(line => line.Portions.Select(portion => (portion.Person, Part: portion.Quantity / line.Quantity.Value)))
                .GroupBy(one => one.Person)
                .Select(one => (Board.Looks.Of(one.Key), Share: one.Sum(part => part.Part) * 100 / lines.Count))
                .OrderByDescending(one => one.Share),
        ];
    }

    private BarPart[] There => [new(Share(Count - Late.Count), Late.Count == 0 ? "done" : "this")];

    private decimal Share(int lines) => Count == 0 ? 0 : lines * 100m / Count;
}
