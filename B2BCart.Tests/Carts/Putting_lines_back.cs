using B2BCart.Core.Carts;
using B2BCart.Core.Catalog;
using B2BCart.Core.Sharing;
using static B2BCart.Tests.Cast;
using static B2BCart.Tests.Goods;

namespace B2BCart.Tests.Carts;

public sealed class Putting_lines_back : CartSpec
{
    /// <summary>Once there were 5 bolts and 1 cable; Bob took the cable out and made 8 of the bolts.</summary>
    private CartSpec Later => Given(Ann.Put(Bolts, 5), Ann.Put(Cable, 1), Bob.Removes(Cable), Bob.Sets(Bolts, 8, seen: 5));

    [Fact]
    public void makes_them_hold_what_they_held() => Later.When(Ann.Does(Back(Then(Bolts, 5, 8), Then(Cable, 1)))).ThenLines("BOLTS 5 = Ann 2, Bob 3", "CABLE 1 = Ann 1");

    [Fact]
    public void leaves_what_came_since() => Later.Given(Bob.Adds(Paper, 10)).When(Ann.Does(Back(Then(Cable, 1)))).ThenLines("BOLTS 8 = Ann 5, Bob 3", "CABLE 1 = Ann 1", "PAPER 10 = Bob 10");

    [Fact]
    public void that_hold_it_already_does_nothing() => Later.When(Ann.Does(Back(Then(Bolts, 8, 8)))).ThenNothing();

    [Fact]
    public void is_one_step_of_undo() => Later.Given(Ann.Does(Back(Then(Bolts, 5, 8), Then(Cable, 1)))).When(Ann.Undoes()).ThenLines("BOLTS 8 = Ann 5, Bob 3");

    [Fact]
    public void asks_where_somebody_was_faster_and_puts_nothing_back() =>
        Later.Given(Walt.Sets(Bolts, 9, seen: 8)).When(Ann.Does(Back(Then(Cable, 1), Then(Bolts, 5, 8)))).ThenRefused(new QuantityMoved(Bolts.Line(), Q(5), Q(8), Q(9), Walt.Id, Minute(5)));

    [Fact]
    public void minds_the_stock_of_all_of_them() =>
        Given(Ann.Put(Paper, 30), Ann.Removes(Paper), Bob.Adds(Paper, 30)).When(Ann.Does(Back(Then(Paper, 30)))).ThenRefused(new MoreThanStock(Paper.Sku, Q(60), Q(40), Paper.Unit));

    [Fact]
    public void is_not_a_contributors_on_others_lines() => Later.When(Cleo.Does(Back(Then(Cable, 1)))).ThenRefused(new RoleTooLow(CartRole.Contributor, CartRole.Editor));

    [Fact]
    public void of_none_is_refused() => Later.When(Ann.Does(Back())).ThenRefused(new NothingToPutBack());

    private static PutLinesBack Back(params LineThen[] lines) => new([.. lines]);

    private static LineThen Then(Offer what, decimal to, decimal? seen = null) => new(what.Line(), Q(to), seen is { } now ? Q(now) : null);
}
