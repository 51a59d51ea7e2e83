using System.Collections.Immutable;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;
using B2BCart.Core.Sharing;
using CsCheck;
using static B2BCart.Tests.Cast;

namespace B2BCart.Tests.Sharing;

public sealed class Nothing_crosses_companies
{
    private static readonly CompanyId[] Companies = [Company, new(Id(101)), new(Id(102))];

    private static readonly UnitId[] Units = [Lab, Research, new(Id(203))];

    private static readonly Gen<UnitId> OfUnit = Gen.Int[0, 2].Select(at => Units[at]);

    private static readonly Gen<CompanyId> OfCompany = Gen.Int[0, 2].Select(at => Companies[at]);

    private static readonly Gen<ImmutableArray<CompanyId>> Some = OfCompany.Array[0, 2].Select(some => some.ToImmutableArray());

    private static readonly Gen<Person> OfPerson =
        Gen.Select(Gen.Int[1, 5], OfCompany, OfUnit.Array[0, 2], Gen.Bool, Some, Some).Select((number, company, units, sees, contact, support) =>
            new Person(new(Id(number)), company, [.. units], sees) { IsAdmin = sees, IsOperator = number % 2 == 0, ContactOf = contact, LooksInto = support });

    private static readonly Gen<Grant> OfGrant = Gen.Select(
        Gen.OneOf(Gen.Int[1, 5].Select(number => Grantee.Of(new PersonId(Id(number)))), OfUnit.Select(Grantee.Of), OfCompany.Select(Grantee.Of)), Gen.Enum<CartRole>(), (grantee, role) => new Grant(grantee, role));

    private static readonly Gen<Cart> OfCart = Gen.Select(OfCompany, OfGrant.Array[0, 5]).Select((company, grants) => CartLog.Shared().Cart with { Company = company, Members = new([new(Grantee.Of(new PersonId(Id(6))), CartRole.Owner), .. grants]) });

    [Fact]
    public void whatever_is_granted_and_whoever_asks() => Gen.Select(OfPerson, OfCart).Sample((person, cart) =>
    {
        var access = Access.Of(person, cart);
        if (person.Company == cart.Company) return access.Role == cart.Members.RoleOf(person) && !access.IsSupport;

        var byName = person.ContactOf.Contains(cart.Company) ? cart.Members.RoleOf(Grantee.Of(person.Id)) : null;
        return access.Role == (byName is { } role ? (CartRole)Math.Min((int)role, (int)CartRole.Commenter) : person.LooksInto.Contains(cart.Company) ? CartRole.Viewer : null)
            && access.IsSupport == (byName is null && access.Role is not null)
            && access.Sight == (access.Role is null ? Sight.Nothing : new(Cart: true, Prices: person.SeesPrices));
    });

    [Fact]
    public void and_no_order_but_to_the_seller() => Gen.Select(OfPerson, OfCart).Sample((person, cart) =>
        Access.OfOrder(person, cart) == Access.Of(person, cart).Sight);

    [Fact]
    public void but_orders_to_the_seller_with_prices_by_right()
    {
        var ordered = CartLog.Shared().Cart with { Order = new(new(2026, 1), [], new(Lee.Id, CartLog.Start, 9)) };
        (Access.OfOrder(Sam, ordered), Access.OfOrder(Sam with { SeesPrices = false }, ordered), Access.OfOrder(Olga, ordered)).Should().Be((Sight.Full, new Sight(Cart: true, Prices: false), Sight.Nothing));
        Access.Of(Sam, ordered).Role.Should().BeNull();
    }
}
