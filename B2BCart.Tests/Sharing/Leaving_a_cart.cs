using B2BCart.Core.Sharing;
using static B2BCart.Tests.Cast;
using static B2BCart.Tests.Goods;

namespace B2BCart.Tests.Sharing;

public sealed class Leaving_a_cart : CartSpec
{
    private static readonly Act Leave = Bob.Does(new LeaveCart());

    [Fact]
    public void gives_the_role_back() => When(Leave).Then(new CartLeft(CartRole.Editor));

    [Fact]
    public void closes_it_to_who_left() => Given(Leave).When(Bob.Adds(Bolts, 5)).ThenRefused(new CartNotFound());

    [Fact]
    public void keeps_what_they_did() => Given(Bob.Put(Bolts, 5), Leave).When(Ann.Changes(Bolts, 1)).ThenLines("BOLTS 6 = Bob 5, Ann 1");

    [Fact]
    public void is_everybodys_right_who_has_a_role() => When(Vic.Does(new LeaveCart())).Then(new CartLeft(CartRole.Viewer));

    [Fact]
    public void is_refused_to_the_owner() => When(Ann.Does(new LeaveCart())).ThenRefused(new OwnerCannotLeave());

    [Fact]
    public void is_refused_where_it_would_change_nothing() =>
        Given(Ann.Does(new ShareCart(Grantee.Of(Lab), CartRole.Viewer))).When(Leave).ThenRefused(new SharedWithYourGroup(Grantee.Of(Lab)));

    [Fact]
    public void is_refused_like_a_missing_cart_to_who_has_no_role() => When(Zoe.Does(new LeaveCart())).ThenRefused(new CartNotFound());
}
