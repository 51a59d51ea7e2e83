using System.Collections.Immutable;
using B2BCart.Core.Kernel;

namespace B2BCart.Core.People;

/// <summary>What buying is charged to: a new one, or one that is called or used otherwise from now on.</summary>
/// <param name="Units">May charge it, with the units below them; none = only people to whom it is given.</param>
public sealed record KeepCostCentre(CostCentreId CostCentre, string Number, string Name, ImmutableArray<UnitId> Units) : CompanyCommand
{
    public const int LongestNumber = 30;

    public const int LongestName = 100;

    public override Result<ImmutableArray<CompanyEvent>> Decide(Firm firm)
    {
        var (number, name) = (Number.Trim(), Name.Trim());
        if (number.Length is 0 or > LongestNumber || number.AsSpan().ContainsAny(',', ';', '|') || name.Length is 0 or > LongestName) return new NotACostCentre(LongestNumber, LongestName);
        if (firm.CostCentres.Any(one => one.Key != CostCentre && string.Equals(one.Value.Number, number, StringComparison.OrdinalIgnoreCase))) return new CostCentreTwice(number);
        foreach (var unit in Units)
        {
            if (firm.Find(unit).IsRefused(out var no, out _)) return no;
        }

        return Since(firm.CostCentres.GetValueOrDefault(CostCentre), number, name).ToImmutableArray();
    }

    private IEnumerable<CompanyEvent> Since(FirmCostCentre? was, string number, string name)
    {
        var before = was?.Units ?? [];
        if (was?.Number != number || was.Name != name) yield return new CostCentreKept(CostCentre, number, name);
        foreach (var unit in Units.Distinct().Where(unit => !before.Contains(unit))) yield return new CostCentreOpened(CostCentre, unit);
        foreach (var unit in before.Except(Units)) yield return new CostCentreClosed(CostCentre, unit);
    }
}

public sealed record CostCentreKept(CostCentreId CostCentre, string Number, string Name) : CompanyEvent;

public sealed record CostCentreOpened(CostCentreId CostCentre, UnitId Unit) : CompanyEvent;

public sealed record CostCentreClosed(CostCentreId CostCentre, UnitId Unit) : CompanyEvent;

public sealed record NotACostCentre(int LongestNumber, int LongestName) : Refusal;

public sealed record CostCentreTwice(string Number) : Refusal;
