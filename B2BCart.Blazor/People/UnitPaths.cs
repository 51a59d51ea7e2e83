using B2BCart.Core.Kernel;
using B2BCart.Core.People;

namespace B2BCart.Blazor.People;

/// <summary>Finds units by their paths, "Sales / North". What is missing is made: below the one before it, and the first below the company's one unit at the top, if there is just one.</summary>
internal sealed class UnitPaths
{
    private readonly Dictionary<UnitId, (string Name, UnitId? Above)> _units;
    private readonly List<CreateUnit> _missing = [];
    private readonly UnitId? _top;

    public UnitPaths(Firm firm)
    {
        _units = firm.Units.Values.ToDictionary(unit => unit.Id, unit => (unit.Name, unit.Above));
        _top = firm.Units.Values.Where(unit => unit.Above is null).ToList() is [var only] ? only.Id : null;
    }

    /// <summary>Each after the one it stands below.</summary>
    public IReadOnlyList<CreateUnit> Missing => _missing;

    /// <summary>Nothing where no name stands.</summary>
    public Result<UnitId?> Of(string path)
    {
        UnitId? at = null;
        foreach (var name in path.Split('/', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (Below(at, name).IsRefused(out var no, out var found)) return no;
            at = found;
        }

        return at;
    }

    public string Write(UnitId unit)
    {
        List<string> path = [];
        for (UnitId? at = unit; at is { } here && _units.TryGetValue(here, out var found) && path.Count < _units.Count; at = found.Above) path.Insert(0, found.Name);
        return string.Join(" / ", path);
    }

    /// <summary>A path may begin anywhere in the tree, because no two units are called the same.</summary>
    private Result<UnitId> Below(UnitId? above, string name)
    {
        foreach (var (id, unit) in _units)
        {
            if (!string.Equals(unit.Name, name, StringComparison.OrdinalIgnoreCase)) continue;
            return above is null || unit.Above == above ? id : new UnitStandsElsewhere(unit.Name, Write(id));
        }

        var made = new CreateUnit(new UnitId(Guid.CreateVersion7()), name, above ?? _top);
        _missing.Add(made);
        _units.Add(made.Unit, (name, made.Above));
        return made.Unit;
    }
}

/// <param name="Path">Where it stands.</param>
public sealed record UnitStandsElsewhere(string Unit, string Path) : Refusal;
