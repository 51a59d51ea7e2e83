using B2BCart.Core.Carts;
using B2BCart.Core.Sharing;
using B2BCart.Tests.Approvals;
using static B2BCart.Tests.Cast;
using static B2BCart.Tests.Goods;

namespace B2BCart.Tests.Carts;

public sealed class Archiving_a_cart : RequestSpec
{
    private static readonly Act Archive = Ann.Does(new ArchiveCart());

    private static readonly Act BringBack = Ann.Does(new BringBackCart());

    [Fact]
    public void puts_it_away() => When(Archive).Then(new CartArchived());

    [Fact]
    public void twice_does_nothing() => Given(Archive).When(Archive).ThenNothing();

    [Fact]
    public void makes_it_read_only() => Given(Archive).When(Bob.Adds(Bolts, 5)).ThenRefused(new CartIsArchived());

    [Fact]
    public void says_nothing_to_who_may_not_open_it() => Given(Archive).When(Zoe.Adds(Bolts, 5)).ThenRefused(new CartNotFound());

    [Fact]
    public void makes_nobody_an_editor() => Given(Archive).When(Vic.Adds(Bolts, 5)).ThenRefused(new RoleTooLow(CartRole.Viewer, CartRole.Contributor));

    [Fact]
    public void leaves_it_open_to_comments() => Given(Archive).When(Bob.Says("Why?")).ThenCart(cart => cart.Talk.Comments.Length, 1);

    [Fact]
    public void is_the_owners_right() => When(Bob.Does(new ArchiveCart())).ThenRefused(new RoleTooLow(CartRole.Editor, CartRole.Owner));

    [Fact]
    public void waits_for_who_decides() => Asked().When(Archive).ThenRefused(new WithdrawFirst(CartState.InReview));

    [Fact]
    public void is_taken_back() => Given(Archive).When(BringBack).Then(new CartBroughtBack());

    [Fact]
    public void is_taken_back_as_it_was() => Given(Bob.Put(Bolts, 5), Archive, BringBack).When(Bob.Changes(Bolts, 1)).ThenLines("BOLTS 6 = Bob 6");

    [Fact]
    public void is_not_taken_back_where_nothing_was_put_away() => When(BringBack).ThenNothing();

    [Fact]
    public void is_taken_back_by_the_owner() => Given(Archive).When(Bob.Does(new BringBackCart())).ThenRefused(new RoleTooLow(CartRole.Editor, CartRole.Owner));
}
