using System.Collections.Immutable;
using B2BCart.Core.Kernel;

namespace B2BCart.Core.People;

/// <summary>Somebody leaves: from now on they may do nothing. Their carts go to a colleague, who is their manager unless another is named.</summary>
public sealed record DeactivatePerson(PersonId Person, PersonId? Successor) : CompanyCommand
{
    public override Result<ImmutableArray<CompanyEvent>> Decide(Firm firm)
    {
        if (firm.Find(Person).IsRefused(out var no, out var leaves)) return no;
        if (firm.IsLastAdmin(Person)) return new LastAdmin(Person);
        if ((Successor ?? leaves.Manager) is not { } successor || successor == Person) return new NobodyTakesOver(Person);
        if (firm.Find(successor).IsRefused(out no, out _)) return no;

        return ImmutableArray.Create<CompanyEvent>(new PersonLeft(Person, successor));
    }
}

public sealed record PersonLeft(PersonId Person, PersonId Successor) : CompanyEvent;

public sealed record NobodyTakesOver(PersonId Person) : Refusal;
