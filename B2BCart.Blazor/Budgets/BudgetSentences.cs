using B2BCart.Blazor.Approvals;
using B2BCart.Blazor.Shell;

namespace B2BCart.Blazor.Budgets;

/// <summary>A budget in words.</summary>
public static class BudgetSentences
{
    /// <summary>What the bar stands for.</summary>
    public static string BudgetInWords(this RequestView request, BudgetView budget) =>
        request.Say(budget.IsOver ? "budget.bar-over" : "budget.bar", new { Allocated = Figures.Limit(budget.Envelope.Allocated), budget.Committed, budget.Reserved, budget.Mine, budget.Left, budget.Over });

    /// <summary>"3,100.00 EUR also asked for by Q4 lab"; a cart that is not open to the reader is one of its owner's unit.</summary>
    public static string? AlsoAsked(this RequestView request, BudgetView budget)
    {
        if (budget.Reserved.Minor <= 0 || budget.Others.IsEmpty) return null;

        var first = budget.Others[0];
        var name = first.Name ?? (UnitOf(request, first) is { } unit ? request.Say("budget.another-of", new { Unit = unit }) : request.Say("budget.another", new { }));
        return request.Say(budget.Others.Length switch { 1 => "budget.also", 2 => "budget.also-one", _ => "budget.also-more" }, new { Amount = budget.Reserved, Name = name, More = budget.Others.Length - 1 });
    }

    private static string? UnitOf(RequestView request, Claim claim)
    {
        var company = request.Board.Reader.Company;
        return company.People.GetValueOrDefault(claim.Owner) is { } owner ? company.Units.GetValueOrDefault(owner.Unit)?.Name : null;
    }
}
