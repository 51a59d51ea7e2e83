using B2BCart.Core.Links;
using B2BCart.Core.RollCalls;
using B2BCart.Core.Sharing;
using B2BCart.Tests.Approvals;
using static B2BCart.Tests.Cast;
using static B2BCart.Tests.Goods;

namespace B2BCart.Tests.Sharing;

/// <summary>Mia has left: she is none of those whom the company knows now. Zoe is an admin, and the cart is not open to her.</summary>
public sealed class Letting_somebody_go : RequestSpec
{
    private static readonly Act GoesToBob = (Zoe with { IsAdmin = true }).Does(new LetGo(Mia.Id, Bob.Id));

    private CartSpec MiaOwns => Given(Ann.Put(Bolts, 5)).Given(Ann.Happened(new CartInherited(Ann.Id, Mia.Id)));

    [Fact]
    public void hands_their_cart_over() => MiaOwns.When(GoesToBob).Then(new CartInherited(Mia.Id, Bob.Id));

    [Fact]
    public void makes_the_colleague_its_only_owner() =>
        MiaOwns.Given(GoesToBob).When(Bob.Does(new ShareCart(Core.Sharing.Grantee.Of(Zoe.Id), CartRole.Viewer))).Then(new CartShared(Core.Sharing.Grantee.Of(Zoe.Id), CartRole.Viewer, null));

    [Fact]
    public void takes_them_out_of_the_cart_of_another() =>
        Given(Ann.Happened(new CartShared(Core.Sharing.Grantee.Of(Mia.Id), CartRole.Editor, null))).When(GoesToBob).Then(new SharingStopped(Core.Sharing.Grantee.Of(Mia.Id), CartRole.Editor));

    [Fact]
    public void ends_their_links()
    {
        var link = new Core.Kernel.LinkId(Id(55));
        Given(Mia.Happened(new LinkOpened(link, false, Minute(10_000)))).When(GoesToBob).Then(new LinkEnded(link));
    }

    [Fact]
    public void leaves_the_links_of_others() =>
        Given(Bob.Happened(new LinkOpened(new(Id(55)), false, Minute(10_000)))).When(GoesToBob).ThenNothing();

    [Fact]
    public void does_nothing_where_they_are_not() => When(GoesToBob).ThenNothing();

    [Fact]
    public void is_refused_while_they_are_there() => When((Zoe with { IsAdmin = true }).Does(new LetGo(Ann.Id, Bob.Id))).ThenRefused(new StillHere(Ann.Id));

    [Fact]
    public void needs_somebody_who_is_there() => MiaOwns.When((Zoe with { IsAdmin = true }).Does(new LetGo(Mia.Id, Hugo.Id))).ThenRefused(new NobodyToShareWith());

    [Fact]
    public void is_no_right_of_who_is_no_admin() => MiaOwns.When(Bob.Does(new LetGo(Mia.Id, Bob.Id))).ThenRefused(new CartNotFound());

    [Fact]
    public void is_no_right_of_another_companys_admin() => MiaOwns.When((Olga with { IsAdmin = true }).Does(new LetGo(Mia.Id, Olga.Id))).ThenRefused(new CartNotFound());

    [Fact]
    public void asks_whoever_comes_next_on_the_ladder() => Asked().When(GoesToBob).ThenCart(Stands, "InReview: Hugo is asked");

    [Fact]
    public void asks_them_from_then_on() => Asked().When(GoesToBob).ThenCart(cart => cart.Review!.PassedOn == cart.Edited.At, true);

    [Fact]
    public void of_who_would_be_asked_later_passes_nothing_on() => Asked().When((Zoe with { IsAdmin = true }).Does(new LetGo(Hugo.Id, Bob.Id))).ThenCart(cart => cart.Review!.PassedOn, null);

    [Fact]
    public void says_that_they_are_asked_no_more() => Asked().When(GoesToBob).Then(new ColleagueLeft(Mia.Id));

    [Fact]
    public void waits_when_nobody_is_left_to_ask() =>
        Asked().Given(Ann.Happened(new ColleagueLeft(Hugo.Id))).When(GoesToBob).ThenCart(Stands, "InReview: nobody is asked");

    [Fact]
    public void keeps_the_yes_that_they_gave() => Asked().Given(Mia.Approves()).When(GoesToBob).ThenCart(Stands, "Approved: Mia said yes");

    [Fact]
    public void passes_them_by_at_a_later_stage() =>
        Desks(26).Given(Ann.Submits()).When((Zoe with { IsAdmin = true }).Does(new LetGo(Fay.Id, Bob.Id))).Then(new ColleagueLeft(Fay.Id));

    [Fact]
    public void no_longer_waits_for_them_in_a_roll_call() =>
        Given(Ann.Happened(new RollCalled(1, [Bob.Id, Mia.Id], new(2026, 3, 6), "Europe/Berlin", Minute(9_000), null))).When(GoesToBob).ThenCart(cart => cart.RollCall!.Asked.Length, 1);
}
