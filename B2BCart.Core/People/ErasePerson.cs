using System.Collections.Immutable;
using B2BCart.Core.Kernel;

namespace B2BCart.Core.People;

/// <summary>Takes name, address and all that is kept about somebody who has left; what they did stays, by a former colleague with a number.</summary>
public sealed record ErasePerson(PersonId Person) : CompanyCommand
{
    public override Result<ImmutableArray<CompanyEvent>> Decide(Firm firm)
    {
        if (!firm.People.TryGetValue(Person, out var found)) return new NoSuchPerson();
        if (!found.HasLeft) return new EraseWhoHasLeft(Person);

        return found.Former is not null ? ImmutableArray<CompanyEvent>.Empty : ImmutableArray.Create<CompanyEvent>(new PersonErased(Person, 1 + firm.People.Values.Max(one => one.Former ?? 0)));
    }
}

/// <param name="Former">They are called "former colleague" with this number from now on.</param>
public sealed record PersonErased(PersonId Person, int Former) : CompanyEvent;

/// <summary>Somebody who works with the others is not erased under their hands.</summary>
public sealed record EraseWhoHasLeft(PersonId Person) : Refusal;
