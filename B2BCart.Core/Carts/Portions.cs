using System.Collections.Immutable;
using B2BCart.Core.Kernel;

namespace B2BCart.Core.Carts;

/// <summary>How much of a line is one person's. As a change: how much more or, below zero, less.</summary>
public readonly record struct Portion(PersonId Person, decimal Quantity);

/// <summary>Who added how much to a line ("Mei 10, Jonas 5"). The portions of a line add up to its quantity.</summary>
public static class Portions
{
    /// <summary>The changes of portions when <paramref name="person"/> changes the quantity by <paramref name="by"/>: more is theirs, less is taken from their own first, then from whoever came last.</summary>
    public static ImmutableArray<Portion> Change(ImmutableArray<Portion> portions, PersonId person, decimal by)
    {
        if (by >= 0) return by == 0 ? [] : [new(person, by)];

        var changes = ImmutableArray.CreateBuilder<Portion>();
        foreach (var portion in portions.Where(one => one.Person == person).Concat(portions.Reverse().Where(one => one.Person != person)))
        {
            if (by == 0) break;
            var taken = Math.Min(portion.Quantity, -by);
            changes.Add(new(portion.Person, -taken));
            by += taken;
        }

        return changes.ToImmutable();
    }

    public static ImmutableArray<Portion> With(ImmutableArray<Portion> portions, ImmutableArray<Portion> changes)
    {
        foreach (var change in changes)
        {
            var at = IndexOf(portions, change.Person);
            portions = at < 0
                ? portions.Add(change)
                : portions[at].Quantity + change.Quantity is var left && left == 0
                    ? portions.RemoveAt(at)
                    : portions.SetItem(at, new(change.Person, left));
        }

        return portions;
    }

    public static ImmutableArray<Portion> Negated(ImmutableArray<Portion> changes) =>
        [.. changes.Select(change => change with { Quantity = -change.Quantity })];

    /// <summary>The portions that make up the first <paramref name="amount"/> of a line, oldest first.</summary>
    public static ImmutableArray<Portion> First(ImmutableArray<Portion> portions, decimal amount)
    {
        var first = ImmutableArray.CreateBuilder<Portion>();
        foreach (var portion in portions)
        {
            var taken = Math.Min(portion.Quantity, amount);
            if (taken > 0) first.Add(portion with { Quantity = taken });
            amount -= taken;
        }

        return first.ToImmutable();
    }

    /// <summary>Would these changes leave every portion above or at zero?</summary>
    public static bool Fit(ImmutableArray<Portion> portions, ImmutableArray<Portion> changes) =>
        With(portions, changes).All(portion => portion.Quantity > 0);

    private static int IndexOf(ImmutableArray<Portion> portions, PersonId person)
    {
        for (var at = 0; at < portions.Length; at++)
        {
            if (portions[at].Person == person) return at;
        }

        return -1;
    }
}
