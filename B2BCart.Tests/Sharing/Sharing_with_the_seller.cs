using B2BCart.Core.Carts;
using B2BCart.Core.Comments;
using B2BCart.Core.Sharing;
using static B2BCart.Tests.Cast;
using static B2BCart.Tests.Goods;

namespace B2BCart.Tests.Sharing;

public sealed class Sharing_with_the_seller : CartSpec
{
    [Theory, InlineData(CartRole.Viewer), InlineData(CartRole.Commenter)]
    public void opens_it_to_a_contact(CartRole role) => When(Ann.SharesWith(Sam, role)).Then(new CartShared(Grantee.Of(Sam.Id), role, null));

    [Theory, InlineData(CartRole.Contributor), InlineData(CartRole.Editor)]
    public void lets_no_contact_change_it(CartRole role) => When(Ann.SharesWith(Sam, role)).ThenRefused(new ContactsOnlyComment());

    [Fact]
    public void reaches_nobody_at_the_seller_who_is_no_contact() => When(Ann.SharesWith(Sue, CartRole.Viewer)).ThenRefused(new NobodyToShareWith());

    [Fact]
    public void makes_no_owner_of_a_contact() => When(Ann.Does(new HandOver(Sam.Id))).ThenRefused(new NobodyToShareWith());

    [Fact]
    public void lets_them_comment() => Given(Ann.SharesWith(Sam, CartRole.Commenter)).When(Sam.Says("In stock on Friday")).ThenCart(cart => cart.Talk.Comments.Single().Text, "In stock on Friday");

    [Fact]
    public void lets_them_be_named() =>
        Given(Ann.SharesWith(Sam, CartRole.Commenter)).When(Ann.Does(new AddComment(null, "@Sam when?", [Sam.Id]))).ThenCart(cart => cart.Talk.Comments.Single().Mentions.Single(), Sam.Id);

    [Fact]
    public void names_no_contact_who_cannot_read_it() => When(Ann.Does(new AddComment(null, "@Sam when?", [Sam.Id]))).ThenRefused(new CannotBeMentioned(Sam.Id));

    [Fact]
    public void lets_them_leave() => Given(Ann.SharesWith(Sam, CartRole.Commenter)).When(Sam.Does(new LeaveCart())).Then(new CartLeft(CartRole.Commenter));

    [Fact]
    public void lets_no_line_cross() =>
        Given(Ann.SharesWith(Sam, CartRole.Commenter), Ann.Put(Desk, 2)).Beside().When(Sam.Does(new MoveLines([Desk.Line()], Lab4, IsCopy: true))).ThenRefused(new CartNotFound());

    [Fact]
    public void lets_no_line_out_into_a_cart_of_another_company() =>
        Unborn().Beside(Ann.SharesWith(Sam, CartRole.Viewer), Ann.Put(Desk, 2)).When(Sam.Does(new DuplicateCart(Lab4, "Mine"))).ThenRefused(new CartNotFound());

    [Fact]
    public void takes_access_back_like_anybodys() =>
        Given(Ann.SharesWith(Sam, CartRole.Commenter), Ann.Does(new StopSharing(Grantee.Of(Sam.Id)))).When(Sam.Says("Hello")).ThenRefused(new CartNotFound());

    [Fact]
    public void is_nothing_that_support_comments_on() => When(Sue.Says("Hello")).ThenRefused(new RoleTooLow(CartRole.Viewer, CartRole.Commenter));

    [Fact]
    public void is_nothing_that_support_changes() => When(Sue.Adds(Bolts, 5)).ThenRefused(new RoleTooLow(CartRole.Viewer, CartRole.Contributor));

    [Fact]
    public void is_nothing_that_support_leaves() => When(Sue.Does(new LeaveCart())).ThenRefused(new NotAMember());
}
