using System.Collections.Immutable;
using B2BCart.Core.Kernel;

namespace B2BCart.Core.Approvals;

/// <summary>What became of a line or a field since somebody looked.</summary>
public enum ChangeKind
{
    Added = 1,
    Removed = 2,
    More = 3,
    Less = 4,
    Dearer = 5,
    Cheaper = 6,

    /// <summary>It goes elsewhere, to somebody else, or is charged to something else.</summary>
    Redirected = 7,
}

/// <param name="By">How much more the line's total is; less when below zero. Nothing where prices are hidden.</param>
/// <param name="Field">The field of delivery and references that changed, where it is not a line.</param>
public sealed record Change(ChangeKind Kind, LineId? Line, string? Field, Quantity? From, Quantity? To, Money? By);

/// <summary>What is different between two contents of a cart, line by line.</summary>
public static class Difference
{
    public static ImmutableArray<Change> Between(Material then, Material now)
    {
        var before = then.Lines.ToDictionary(line => line.Line);
        var changes = ImmutableArray.CreateBuilder<Change>();
        foreach (var line in now.Lines)
        {
            if (!before.Remove(line.Line, out var was)) changes.Add(new(ChangeKind.Added, line.Line, null, null, line.Quantity, line.Total));
            else if (Of(was, line) is { } change) changes.Add(change);
        }

        changes.AddRange(before.Values.Select(gone => new Change(ChangeKind.Removed, gone.Line, null, gone.Quantity, null, Less(gone.Total))));
        foreach (var field in Material.Fields)
        {
            if (then.References.FirstOrDefault(one => one.Field == field) != now.References.FirstOrDefault(one => one.Field == field)) changes.Add(new(ChangeKind.Redirected, null, field, null, null, null));
        }

        return changes.ToImmutable();
    }

    private static Change? Of(MaterialLine was, MaterialLine now)
    {
        var by = was.Total is { } before && now.Total is { } after ? after - before : (Money?)null;
        if (now.ShipTo != was.ShipTo) return new(ChangeKind.Redirected, now.Line, null, was.Quantity, now.Quantity, by);
        if (now.Quantity != was.Quantity) return new(now.Quantity > was.Quantity ? ChangeKind.More : ChangeKind.Less, now.Line, null, was.Quantity, now.Quantity, by);
        if (now.Amount == was.Amount) return null;
        return new(now.Amount > was.Amount ? ChangeKind.Dearer : ChangeKind.Cheaper, now.Line, null, was.Quantity, now.Quantity, by);
    }

    private static Money? Less(Money? total) => total is { } amount ? Money.Zero(amount.Currency) - amount : null;
}
