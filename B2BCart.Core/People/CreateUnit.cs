using System.Collections.Immutable;
using B2BCart.Core.Kernel;

namespace B2BCart.Core.People;

public sealed record CreateUnit(UnitId Unit, string Name, UnitId? Above) : CompanyCommand
{
    public override Result<ImmutableArray<CompanyEvent>> Decide(Firm firm)
    {
        var name = Name.Trim();
        if (firm.MayBeCalled(Unit, name).IsRefused(out var no)) return no;
        if (Above is { } above && firm.Find(above).IsRefused(out no, out _)) return no;

        return ImmutableArray.Create<CompanyEvent>(new UnitCreated(Unit, name, Above));
    }
}

public sealed record UnitCreated(UnitId Unit, string Name, UnitId? Above) : CompanyEvent;
