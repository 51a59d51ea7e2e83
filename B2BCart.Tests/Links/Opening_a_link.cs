using B2BCart.Core.Kernel;
using B2BCart.Core.Links;
using B2BCart.Core.Sharing;
using static B2BCart.Tests.Cast;
using static B2BCart.Tests.Goods;

namespace B2BCart.Tests.Links;

public sealed class Opening_a_link : CartSpec
{
    private static readonly LinkId First = new(Id(700));
    private static readonly LinkId Second = new(Id(701));

    [Fact]
    public void is_a_way_in_that_stands_in_the_cart() =>
        When(Ann.Does(new OpenLink(First, false, Minute(60)))).Then(new LinkOpened(First, false, Minute(60)));

    [Fact]
    public void says_who_opened_it_and_when() =>
        When(Ann.Does(new OpenLink(First, true, Minute(60)))).ThenCart(cart => cart.Links.Single(), new Link(First, true, Minute(60), new(Ann.Id, Minute(1), 6), null));

    [Fact]
    public void is_the_owners_right() => When(Bob.Does(new OpenLink(First, false, Minute(60)))).ThenRefused(new RoleTooLow(CartRole.Editor, CartRole.Owner));

    [Fact]
    public void hides_from_strangers_that_there_is_a_cart() => When(Zoe.Does(new OpenLink(First, false, Minute(60)))).ThenRefused(new CartNotFound());

    [Fact]
    public void shows_no_prices_to_others_that_its_opener_may_not_see() =>
        When((Ann with { SeesPrices = false }).Does(new OpenLink(First, true, Minute(60)))).ThenRefused(new PricesNotYoursToShow());

    [Fact]
    public void without_prices_is_anybodys_who_may_share() =>
        When((Ann with { SeesPrices = false }).Does(new OpenLink(First, false, Minute(60)))).Then(new LinkOpened(First, false, Minute(60)));

    [Fact]
    public void needs_a_day_that_is_to_come() => When(Ann.Does(new OpenLink(First, false, Minute(1)))).ThenRefused(new LinkEndsBeforeItBegins(Minute(1)));

    [Fact]
    public void goes_up_to_the_longest_life() =>
        When(Ann.Does(new OpenLink(First, false, Minute(1).AddDays(90)))).Then(new LinkOpened(First, false, Minute(1).AddDays(90)));

    [Fact]
    public void goes_no_further() => When(Ann.Does(new OpenLink(First, false, Minute(1).AddDays(90).AddTicks(1)))).ThenRefused(new LinkLivesTooLong(90));

    [Fact]
    public void is_refused_while_another_lives() =>
        Given(Ann.Does(new OpenLink(First, false, Minute(60)))).When(Ann.Does(new OpenLink(Second, false, Minute(90)))).ThenRefused(new LinkAlreadyOpen(Minute(60)));

    [Fact]
    public void is_possible_again_after_the_end_of_the_last() =>
        Given(Ann.Does(new OpenLink(First, false, Minute(60))), Ann.Does(new EndLink(First)))
            .When(Ann.Does(new OpenLink(Second, true, Minute(90)))).Then(new LinkOpened(Second, true, Minute(90)));

    [Fact]
    public void is_possible_again_when_the_last_has_expired() =>
        Given(Ann.Does(new OpenLink(First, false, Minute(2))))
            .When(Ann.Does(new OpenLink(Second, false, Minute(90)))).Then(new LinkOpened(Second, false, Minute(90)));

    [Fact]
    public void never_takes_an_id_a_second_time() =>
        Given(Ann.Does(new OpenLink(First, false, Minute(60))), Ann.Does(new EndLink(First)))
            .When(Ann.Does(new OpenLink(First, true, Minute(90)))).ThenRefused(new LinkIdTaken());

    [Fact]
    public void is_nothing_that_undo_takes_back() =>
        Given(Ann.Adds(Bolts, 4), Ann.Does(new OpenLink(First, false, Minute(60)))).When(Ann.Undoes()).ThenCart(cart => cart.Links.Single().Ended, null);
}
