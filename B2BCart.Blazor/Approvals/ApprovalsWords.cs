namespace B2BCart.Blazor.Approvals;

/// <summary>The words of this room.</summary>
public sealed class ApprovalsWords;
