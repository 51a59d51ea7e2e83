using B2BCart.Core.Sharing;
using static B2BCart.Tests.Cast;
using static B2BCart.Tests.Goods;

namespace B2BCart.Tests.Sharing;

public sealed class Stopping_to_share : CartSpec
{
    private static readonly Act Stop = Ann.Does(new StopSharing(Grantee.Of(Bob.Id)));

    [Fact]
    public void takes_the_role_back() => When(Stop).Then(new SharingStopped(Grantee.Of(Bob.Id), CartRole.Editor));

    [Fact]
    public void closes_the_cart_to_them() => Given(Stop).When(Bob.Adds(Bolts, 5)).ThenRefused(new CartNotFound());

    [Fact]
    public void keeps_what_they_did() => Given(Bob.Put(Bolts, 5), Stop).When(Ann.Changes(Bolts, 1)).ThenLines("BOLTS 6 = Bob 5, Ann 1");

    [Fact]
    public void leaves_them_what_their_unit_may() =>
        Given(Ann.Does(new ShareCart(Grantee.Of(Lab), CartRole.Viewer))).When(Stop).ThenCart(cart => Access.Of(Bob, cart).Role, CartRole.Viewer);

    [Fact]
    public void with_who_has_nothing_does_nothing() => Given(Stop).When(Stop).ThenNothing();

    [Fact]
    public void is_the_owners_right() =>
        When(Bob.Does(new StopSharing(Grantee.Of(Cleo.Id)))).ThenRefused(new RoleTooLow(CartRole.Editor, CartRole.Owner));

    [Fact]
    public void leaves_the_owner_alone() => When(Ann.Does(new StopSharing(Grantee.Of(Ann.Id)))).ThenRefused(new OwnerHasAll());
}
