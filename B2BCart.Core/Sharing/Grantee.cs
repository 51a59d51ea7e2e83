using B2BCart.Core.Kernel;
using B2BCart.Core.People;

namespace B2BCart.Core.Sharing;

public enum GranteeKind
{
    Person = 1,
    Unit = 2,
    Company = 3,
}

/// <summary>Whom a cart is shared with: a person, everybody of a unit (and of the units below it), or the whole company.</summary>
public readonly record struct Grantee(GranteeKind Kind, Guid Id)
{
    public static Grantee Of(PersonId person) => new(GranteeKind.Person, person.Value);

    public static Grantee Of(UnitId unit) => new(GranteeKind.Unit, unit.Value);

    public static Grantee Of(CompanyId company) => new(GranteeKind.Company, company.Value);

    public bool Covers(Person person) => Kind switch
    {
        GranteeKind.Person => person.Id.Value == Id,
        GranteeKind.Company => person.Company.Value == Id,
        _ => person.Units.Contains(new UnitId(Id)),
    };
}
