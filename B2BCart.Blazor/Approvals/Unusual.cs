using B2BCart.Blazor.Shell;
using B2BCart.Core.Carts;

namespace B2BCart.Blazor.Approvals;

/// <summary>What an approver would want to know and could not see in the figures; only what is really known.</summary>
public sealed record Unusual(string Icon, string Says)
{
    private const int MostSteps = 2;

    public static IEnumerable<Unusual> Of(RequestView request)
    {
        if (request.Budget is { IsOver: true } budget) yield return new("gauge", request.Say("odd.over", new { budget.Over, Budget = budget.Envelope.Name }));
        var late = request.Cart.Present.Select(line => (Line: line, Late: request.Board.Stock.GetValueOrDefault(line.Offer.Sku))).Where(one => one.Late?.Late(one.Line.Quantity).Value > 0).ToList();
        if (late.Count == 1) yield return new("warn", request.Say("odd.late", new { Line = late[0].Line.Id, Quantity = late[0].Late!.Late(late[0].Line.Quantity), Days = late[0].Late!.LeadDays }));
        if (late.Count > 1) yield return new("warn", request.Say("odd.late-many", new { late.Count, Days = late.Max(one => one.Late!.LeadDays) }));
        foreach (var line in request.Cart.Present.Where(IsNearNextStep).Take(MostSteps))
        {
            var next = line.Offer.Price.Above(line.Quantity)!.Value;
            yield return new("cheaper", request.Say("odd.step", new { Line = line.Id, next.From, Then = Figures.Write(next.Amount, request.Cart.Currency), Now = Figures.Write(line.Price!.Value.Amount, request.Cart.Currency) }));
        }
    }

    private static bool IsNearNextStep(Line line) => line.Price is not null && line.Offer.Price.Above(line.Quantity) is { } next && line.Quantity.Value >= next.From.Value * 0.75m;
}
