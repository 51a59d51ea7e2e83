namespace B2BCart.Blazor.Approvals;

/// <summary>The words of what waits for somebody, and of the states of carts.</summary>
public sealed class InboxWords;
