namespace B2BCart.Blazor.SignIn;

/// <summary>The words of signing in: passwords, codes, and the first day of a server.</summary>
public sealed class SignInWords;
