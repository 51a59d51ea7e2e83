namespace B2BCart.Blazor.People;

/// <summary>The words of people and units.</summary>
public sealed class PeopleWords;
