namespace B2BCart.Blazor.Budgets;

/// <summary>The words of this room.</summary>
public sealed class BudgetsWords;
