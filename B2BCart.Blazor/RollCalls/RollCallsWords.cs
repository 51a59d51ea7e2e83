namespace B2BCart.Blazor.RollCalls;

/// <summary>The words of this room.</summary>
public sealed class RollCallsWords;
