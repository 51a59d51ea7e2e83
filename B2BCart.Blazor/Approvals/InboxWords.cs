namespace B2BCart.Blazor.Approvals;

/// <summary>The words of what waits for somebody.</summary>
public sealed class InboxWords;
