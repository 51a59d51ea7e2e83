using B2BCart.Core.Carts;
using B2BCart.Core.Sharing;
using B2BCart.Tests.Approvals;
using static B2BCart.Tests.Cast;
using static B2BCart.Tests.Goods;

namespace B2BCart.Tests.Carts;

public sealed class Duplicating_a_cart : RequestSpec
{
    private static readonly Act Duplicate = Bob.Does(new DuplicateCart(Lab4, "Lab 5"));

    [Fact]
    public void gives_a_cart_of_ones_own() => Unborn().Beside(Ann.Put(Desk, 2)).When(Duplicate).ThenCart(cart => (cart.Name, cart.Members.Owner, cart.Members.Grants.Length), ("Lab 5", Bob.Id, 1));

    [Fact]
    public void holds_the_same_lines_all_of_them_ones_own() => Unborn().Beside(Ann.Put(Desk, 2), Bob.Adds(Bolts, 5)).When(Duplicate).ThenLines("DESK 2 = Bob 2", "BOLTS 5 = Bob 5");

    [Fact]
    public void takes_todays_price() => Unborn().Beside(Ann.Put(Desk, 2)).Catalog(Desk with { Price = Lamp.Price }).When(Duplicate).ThenTotal(20);

    [Fact]
    public void says_what_cannot_be_had_and_takes_the_rest() =>
        Unborn().Beside(Ann.Put(Desk, 2), Ann.Put(Acid, 1)).When(Duplicate).ThenRows(null, new ProductBlocked(Acid.Sku)).ThenLines("DESK 2 = Bob 2");

    [Fact]
    public void is_a_list_where_that_is_wanted() => Unborn().Beside(Ann.Put(Desk, 2)).When(Bob.Does(new DuplicateCart(Lab4, "Desks", IsList: true))).ThenCart(cart => cart.IsList, true);

    [Fact]
    public void needs_a_name() => Unborn().Beside().When(Bob.Does(new DuplicateCart(Lab4, " "))).ThenRefused(new CartNeedsName());

    [Fact]
    public void needs_a_new_id() => Beside().When(Bob.Does(new DuplicateCart(Lab4, "Lab 5"))).ThenRefused(new CartIdTaken());

    [Fact]
    public void is_refused_like_a_missing_cart_to_who_may_not_open_it() => Unborn().Beside(Ann.Put(Desk, 2)).When(Zoe.Does(new DuplicateCart(Lab4, "Mine"))).ThenRefused(new CartNotFound());

    [Fact]
    public void of_nothing_is_refused() => Unborn().When(Duplicate).ThenRefused(new CartNotFound());

    [Fact]
    public void keeps_a_list_from_being_submitted() => Given(Ann.Happened(new CartKeptAsList())).When(Ann.Submits()).ThenRefused(new ListsAreNotOrdered());
}
