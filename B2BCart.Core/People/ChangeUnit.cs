using System.Collections.Immutable;
using B2BCart.Core.Kernel;

namespace B2BCart.Core.People;

/// <summary>Another name, or another place in the tree. Who is in the unit or below it moves with it.</summary>
public sealed record ChangeUnit(UnitId Unit, string Name, UnitId? Above) : CompanyCommand
{
    public override Result<ImmutableArray<CompanyEvent>> Decide(Firm firm)
    {
        var name = Name.Trim();
        if (firm.Find(Unit).IsRefused(out var no, out var was)) return no;
        if (firm.MayBeCalled(Unit, name).IsRefused(out no)) return no;
        if (Above is { } above && firm.Find(above).IsRefused(out no, out _)) return no;
        if (firm.MayStand(Unit, Above).IsRefused(out no)) return no;

        var events = ImmutableArray.CreateBuilder<CompanyEvent>();
        if (name != was.Name) events.Add(new UnitRenamed(Unit, was.Name, name));
        if (Above != was.Above) events.Add(new UnitMoved(Unit, was.Above, Above));
        return events.ToImmutable();
    }
}

public sealed record UnitRenamed(UnitId Unit, string From, string To) : CompanyEvent;

public sealed record UnitMoved(UnitId Unit, UnitId? From, UnitId? To) : CompanyEvent;
