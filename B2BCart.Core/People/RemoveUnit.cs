using System.Collections.Immutable;
using B2BCart.Core.Kernel;

namespace B2BCart.Core.People;

/// <summary>Takes a unit away that nothing hangs on: one that was made by mistake.</summary>
public sealed record RemoveUnit(UnitId Unit) : CompanyCommand
{
    public override Result<ImmutableArray<CompanyEvent>> Decide(Firm firm)
    {
        if (firm.Find(Unit).IsRefused(out var no, out var unit)) return no;

        return firm.IsInUse(Unit) ? new UnitInUse(unit.Name) : ImmutableArray.Create<CompanyEvent>(new UnitRemoved(Unit, unit.Name));
    }
}

/// <param name="Called">Its last name; nobody can look it up any more.</param>
public sealed record UnitRemoved(UnitId Unit, string Called) : CompanyEvent;

public sealed record UnitInUse(string Unit) : Refusal;
