using System.Collections.Immutable;
using B2BCart.Core.Kernel;

namespace B2BCart.Core.People;

/// <summary>What buying is charged to by a unit and the units below it: a new one, or one that is called or used otherwise from now on.</summary>
public sealed record KeepCostCentre(CostCentreId CostCentre, string Number, string Name, UnitId Unit) : CompanyCommand
{
    public const int LongestNumber = 30;

    public const int LongestName = 100;

    public override Result<ImmutableArray<CompanyEvent>> Decide(Firm firm)
    {
        var (number, name) = (Number.Trim(), Name.Trim());
        if (number.Length is 0 or > LongestNumber || number.AsSpan().ContainsAny(',', ';', '|') || name.Length is 0 or > LongestName) return new NotACostCentre(LongestNumber, LongestName);
        if (firm.CostCentres.Any(one => one.Key != CostCentre && string.Equals(one.Value, number, StringComparison.OrdinalIgnoreCase))) return new CostCentreTwice(number);
        if (firm.Find(Unit).IsRefused(out var no, out _)) return no;

        return ImmutableArray.Create<CompanyEvent>(new CostCentreKept(CostCentre, number, name, Unit));
    }
}

public sealed record CostCentreKept(CostCentreId CostCentre, string Number, string Name, UnitId Unit) : CompanyEvent;

public sealed record NotACostCentre(int LongestNumber, int LongestName) : Refusal;

public sealed record CostCentreTwice(string Number) : Refusal;
