using B2BCart.Core.Carts;
using B2BCart.Core.Sharing;
using B2BCart.Tests.Approvals;
using static B2BCart.Tests.Cast;

namespace B2BCart.Tests.Sharing;

public sealed class Handing_a_cart_over : RequestSpec
{
    private static readonly Act ToBob = Ann.Does(new HandOver(Bob.Id));

    [Fact]
    public void makes_a_colleague_the_owner() => When(ToBob).Then(new CartHandedOver(Ann.Id, Bob.Id));

    [Fact]
    public void keeps_who_owned_it_as_an_editor() => When(ToBob).ThenCart(cart => (Access.Of(Ann, cart).Role, Access.Of(Bob, cart).Role, cart.Members.Owner), (CartRole.Editor, CartRole.Owner, Bob.Id));

    [Fact]
    public void leaves_the_others_their_roles() =>
        When(ToBob).ThenCart(cart => string.Join(' ', new[] { Cleo, Vic, Walt, Zoe }.Select(one => $"{Access.Of(one, cart).Role}")), "Contributor Viewer Editor ");

    [Fact]
    public void reaches_a_colleague_who_was_not_in_it() => When(Ann.Does(new HandOver(Zoe.Id))).ThenCart(cart => Access.Of(Zoe, cart).Role, CartRole.Owner);

    [Fact]
    public void leaves_one_owner() => Given(ToBob).When(Bob.Does(new HandOver(Ann.Id))).ThenCart(cart => cart.Members.Grants.Count(one => one.Role is CartRole.Owner), 1);

    [Fact]
    public void to_who_owns_it_does_nothing() => When(Ann.Does(new HandOver(Ann.Id))).ThenNothing();

    [Fact]
    public void is_the_owners_right() => When(Bob.Does(new HandOver(Bob.Id))).ThenRefused(new RoleTooLow(CartRole.Editor, CartRole.Owner));

    [Fact]
    public void does_not_reach_another_company() => When(Ann.Does(new HandOver(Olga.Id))).ThenRefused(new NobodyToShareWith());

    [Fact]
    public void takes_the_rights_of_the_owner_along() => Given(ToBob).When(Ann.SharesWith(Zoe, CartRole.Viewer)).ThenRefused(new RoleTooLow(CartRole.Editor, CartRole.Owner));

    [Fact]
    public void asks_again_for_what_was_approved() => Approved().When(ToBob).ThenCart(cart => cart.State, CartState.InReview);
}
