namespace B2BCart.Blazor.People;

/// <summary>The words of signing in, and of people and units.</summary>
public sealed class PeopleWords;
