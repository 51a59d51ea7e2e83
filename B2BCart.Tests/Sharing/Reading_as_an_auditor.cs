using B2BCart.Core.Approvals;
using B2BCart.Core.Sharing;
using B2BCart.Tests.Approvals;
using static B2BCart.Tests.Cast;
using static B2BCart.Tests.Goods;

namespace B2BCart.Tests.Sharing;

/// <summary>Rita is an auditor, and in no cart.</summary>
public sealed class Reading_as_an_auditor : RequestSpec
{
    [Fact]
    public void finds_no_draft() => Given(Ann.Put(Desk, 5)).When(Rita.Says("Why?")).ThenRefused(new CartNotFound());

    [Fact]
    public void begins_with_the_first_submit() => Desks(5).When(Ann.Submits()).ThenCart(cart => (Access.Of(Rita, cart).Role, Access.Of(Rita, cart).IsAudit), ((CartRole?)CartRole.Viewer, true));

    [Fact]
    public void goes_on_when_it_is_a_draft_again() => Asked().When(Ann.Does(new Withdraw())).ThenCart(cart => Access.Of(Rita, cart).MayOpen.IsRefused(out _), false);

    [Fact]
    public void begins_with_the_first_submit_whatever_is_submitted_later() =>
        Asked().Given(Ann.Does(new Withdraw())).When(Ann.Submits()).ThenCart(cart => Access.Of(Rita, cart).From < cart.Revision - 1, true);

    [Fact]
    public void reads_no_story_from_before() =>
        Desks(5).When(Ann.Submits()).ThenCart(cart => (Access.Of(Rita, cart).From == cart.Revision, Access.Of(Ann, cart).From), (true, 0L));

    [Fact]
    public void shows_no_prices_without_that_right() => Asked().When(Ann.Says("Soon.")).ThenCart(cart => Access.Of(Rita with { SeesPrices = false }, cart).Sight, new Sight(Cart: true, Prices: false));

    [Fact]
    public void is_of_the_own_company() => Asked().When(Ann.Says("Soon.")).ThenCart(cart => Access.Of(Olga with { IsAuditor = true }, cart).Role, null);

    [Fact]
    public void is_no_comment() => Asked().When(Rita.Says("Why?")).ThenRefused(new AuditorsOnlyRead());

    [Fact]
    public void is_no_edit() => Asked().When(Rita.Changes(Desk, 1)).ThenRefused(new AuditorsOnlyRead());

    [Fact]
    public void is_no_decision() => Asked().When(Rita.Approves()).ThenRefused(new AuditorsOnlyRead());

    [Fact]
    public void is_no_order_whatever_other_rights_there_are() => Asked().Given(Mia.Approves()).When((Rita with { MayOrder = true }).Orders()).ThenRefused(new AuditorsOnlyRead());

    [Fact]
    public void cannot_be_given_up_in_the_cart() => Asked().When(Rita.Does(new LeaveCart())).ThenRefused(new AuditorsOnlyRead());

    [Fact]
    public void takes_nothing_from_who_is_a_member_too() => Asked().When(Ann.SharesWith(Zoe, CartRole.Editor)).ThenCart(cart => Access.Of(Zoe with { IsAuditor = true }, cart).Role, CartRole.Editor);

    [Fact]
    public void ends_with_the_role() => Asked().When(Ann.Says("Soon.")).ThenCart(cart => Access.Of(Rita with { IsAuditor = false }, cart).Role, null);

    [Fact]
    public void is_nothing_that_an_admin_has() => Asked().When(Ann.Says("Soon.")).ThenCart(cart => Access.Of(Zoe with { IsAdmin = true }, cart).Role, null);
}
