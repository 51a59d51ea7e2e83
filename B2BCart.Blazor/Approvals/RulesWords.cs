namespace B2BCart.Blazor.Approvals;

/// <summary>The words of the rules page.</summary>
public sealed class RulesWords;
