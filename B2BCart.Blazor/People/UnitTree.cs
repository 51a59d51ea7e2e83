using B2BCart.Blazor.Storage;
using B2BCart.Core.Kernel;

namespace B2BCart.Blazor.People;

public static class UnitTree
{
    /// <summary>Each unit before those below it, with how deep it stands.</summary>
    public static IEnumerable<(UnitRow Unit, int Depth)> Of(IEnumerable<UnitRow> units)
    {
        var all = units.OrderBy(unit => unit.Name, StringComparer.CurrentCulture).ToLookup(unit => unit.Above);
        return Below(null, 0);

        IEnumerable<(UnitRow, int)> Below(UnitId? above, int depth) => all[above].SelectMany(unit => Below(unit.Id, depth + 1).Prepend((unit, depth)));
    }
}
