using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Core.Links;
using B2BCart.Core.Sharing;
using static B2BCart.Tests.Cast;

namespace B2BCart.Tests.Links;

public sealed class Ending_a_link : CartSpec
{
    private static readonly LinkId First = new(Id(700));
    private static readonly Act Opened = Ann.Does(new OpenLink(First, false, Minute(60)));

    [Fact]
    public void is_one_event() => Given(Opened).When(Ann.Does(new EndLink(First))).Then(new LinkEnded(First));

    [Fact]
    public void says_who_ended_it_and_when() => Given(Opened).When(Ann.Does(new EndLink(First))).ThenCart(cart => cart.Links.Single().Ended, new Stamp(Ann.Id, Minute(2), 7));

    [Fact]
    public void twice_is_ending_once() => Given(Opened, Ann.Does(new EndLink(First))).When(Ann.Does(new EndLink(First))).ThenNothing();

    [Fact]
    public void after_it_expired_changes_nothing() => Given(Ann.Does(new OpenLink(First, false, Minute(2)))).When(Ann.Does(new EndLink(First))).ThenNothing();

    [Fact]
    public void is_the_owners_right() => Given(Opened).When(Bob.Does(new EndLink(First))).ThenRefused(new RoleTooLow(CartRole.Editor, CartRole.Owner));

    [Fact]
    public void needs_a_link_of_this_cart() => Given(Opened).When(Ann.Does(new EndLink(new(Id(701))))).ThenRefused(new LinkNotFound());
}
