using B2BCart.Core.Approvals;
using B2BCart.Core.Carts;
using B2BCart.Core.Sharing;
using static B2BCart.Tests.Cast;
using static B2BCart.Tests.Goods;

namespace B2BCart.Tests.Approvals;

public sealed class Approving_a_cart : RequestSpec
{
    [Fact]
    public void is_bound_to_what_was_seen() =>
        Asked().When(Mia.Approves(" Fine. ")).ThenLog(log => log[^1].Events[0] is ApprovalGiven { Comment: "Fine.", Rules: [var rule], Material.Length: 64 } && rule == Purse.ManagerRule, true);

    [Theory, InlineData(null), InlineData("  ")]
    public void needs_no_words(string? comment) => Asked().When(Mia.Approves(comment)).ThenLog(log => ((ApprovalGiven)log[^1].Events[0]).Comment, null);

    [Fact]
    public void by_the_only_one_who_is_asked_approves_it() => Asked().When(Mia.Approves()).ThenCart(Stands, "Approved: Mia said yes");

    [Fact]
    public void passes_it_on_to_the_next() => Desks(26).Given(Ann.Submits()).When(Mia.Approves()).ThenCart(Stands, "InReview: Mia said yes, Fay is asked");

    [Fact]
    public void by_the_last_approves_it() => Desks(26).Given(Ann.Submits(), Mia.Approves()).When(Fay.Approves()).ThenCart(Stands, "Approved: Mia said yes, Fay said yes");

    [Fact]
    public void waits_for_ones_turn() => Desks(26).Given(Ann.Submits(), Ann.SharesWith(Fay, CartRole.Viewer)).When(Fay.Approves()).ThenRefused(new NotAsked(Mia.Id));

    [Fact]
    public void of_something_older_is_refused() =>
        Asked().Given(Bob.Adds(Lamp, 1)).When(Mia.Does(new Approve("what was there before", null))).ThenRefused(new ChangedWhileReading(Bob.Id));

    [Fact]
    public void is_never_the_owners_own() => Asked().When(Ann.Approves()).ThenRefused(new NotYourOwn());

    [Fact]
    public void is_never_the_submitters_own() => Desks(5).Given(Bob.Submits()).When(Bob.Approves()).ThenRefused(new NotYourOwn());

    [Fact]
    public void needs_the_right_to_see_prices() =>
        Asked().When((Mia with { SeesPrices = false }).Approves()).ThenRefused(new PricesNeeded());

    [Fact]
    public void needs_a_request() => Desks(5).When(Ann.Approves()).ThenRefused(new NotInReview(CartState.Draft));

    [Fact]
    public void a_cart_that_is_not_open_to_one_is_refused_as_if_it_were_not_there() => Asked().When(Zoe.Approves()).ThenRefused(new CartNotFound());

    [Fact]
    public void goes_to_the_next_manager_when_the_manager_raised_it_last() =>
        Asked().Given(Ann.SharesWith(Mia, CartRole.Editor)).When(Mia.Adds(Lamp, 1)).ThenCart(Stands, "InReview: Hugo is asked");

    [Fact]
    public void is_refused_to_whoever_raised_it_last() =>
        Asked().Given(Ann.SharesWith(Mia, CartRole.Editor), Mia.Adds(Lamp, 1)).When(Mia.Approves()).ThenRefused(new YouRaisedIt(Hugo.Id));

    [Fact]
    public void stays_ones_own_after_lowering_it() =>
        Asked().Given(Ann.SharesWith(Mia, CartRole.Editor), Mia.Changes(Desk, -1)).When(Mia.Approves()).ThenCart(Stands, "Approved: Mia said yes");

    [Fact]
    public void waits_when_everybody_is_excluded() =>
        Asked().Given(Ann.SharesWith(Hugo, CartRole.Editor), Ann.Happened(new CartWithdrawn()), Hugo.Adds(Lamp, 1), Ann.Happened(new CartSubmitted(2, Ann.Id, "", [new(Purse.ManagerRule, Purse.Euros(1_000), Asks.Manager, [Hugo.Id])], default)))
            .When(Hugo.Says("Who approves this?")).ThenCart(Stands, "InReview: nobody is asked");

    [Fact]
    public void is_asked_once_of_one_person_for_all_rules() =>
        Asked().Given(Ann.SharesWith(Mia, CartRole.Editor)).When(Mia.Adds(Press, 2)).ThenCart(Stands, "InReview: Hugo is asked, Fay is asked");
}

public sealed class Taking_an_approval_back : RequestSpec
{
    [Fact]
    public void asks_again() => Approved().When(Mia.Does(new TakeBackApproval())).ThenCart(Stands, "InReview: Mia is asked");

    [Fact]
    public void lets_the_later_ones_wait_again() =>
        Desks(26).Given(Ann.Submits(), Mia.Approves(), Fay.Approves()).When(Mia.Does(new TakeBackApproval())).ThenCart(Stands, "InReview: Mia is asked, Fay said yes");

    [Fact]
    public void needs_one() => Asked().When(Mia.Does(new TakeBackApproval())).ThenRefused(new NothingToTakeBack());

    [Fact]
    public void comes_too_late_once_it_is_ordered() =>
        Approved().Given(Ann.SharesWith(Lee, CartRole.Viewer), Lee.Orders()).When(Mia.Does(new TakeBackApproval())).ThenRefused(new NotInReview(CartState.Ordered));
}
