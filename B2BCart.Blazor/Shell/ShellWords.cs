namespace B2BCart.Blazor.Shell;

/// <summary>The words of the frame around every page.</summary>
public sealed class ShellWords;
