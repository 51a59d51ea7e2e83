using System.Collections.Immutable;
using B2BCart.Core.Kernel;

namespace B2BCart.Blazor.People;

/// <summary>Colours are handed out in this order in each cart, and stay.</summary>
public static class PersonColors
{
    private static readonly int[] Order = [1, 4, 2, 3, 6, 8, 7, 5];

    public static int At(int place) => Order[place % Order.Length];

    public static int Of(ImmutableArray<PersonId> people, PersonId person) => At(people.IndexOf(person) is >= 0 and var at ? at : people.Length);
}
