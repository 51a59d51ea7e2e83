using B2BCart.Core.Carts;
using B2BCart.Core.Catalog;
using B2BCart.Core.Kernel;
using static B2BCart.Tests.Cast;
using static B2BCart.Tests.Goods;

namespace B2BCart.Tests.Carts;

public sealed class Merging_lines : CartSpec
{
    [Fact]
    public void adds_to_the_line_that_is_there() =>
        Given(Ann.Put(Bolts, 10)).When(Bob.Adds(Bolts, 5)).Then(new QuantityChanged(Bolts.Line(), Q(10), Q(15), [Of(Bob, 5)]));

    [Fact]
    public void keeps_each_persons_share() => Given(Ann.Put(Bolts, 10)).When(Bob.Adds(Bolts, 5)).ThenLines("BOLTS 15 = Ann 10, Bob 5");

    [Fact]
    public void lets_a_contributor_add_to_somebody_elses_line() => Given(Ann.Put(Bolts, 10)).When(Cleo.Adds(Bolts, 5)).ThenLines("BOLTS 15 = Ann 10, Cleo 5");

    [Fact]
    public void happens_with_equal_notes() => Given(Ann.Put(Bolts, 10, "roof")).When(Bob.Adds(Bolts, 5, "roof")).ThenLines("BOLTS 15 'roof' = Ann 10, Bob 5");

    [Fact]
    public void happens_for_the_same_person_requested_for() =>
        Given(Ann.Adds(Bolts, 10, to: Cleo)).When(Bob.Adds(Bolts, 5, to: Cleo)).ThenLines("BOLTS 15 for Cleo = Ann 10, Bob 5");

    [Theory, InlineData("roof", null), InlineData(null, "roof"), InlineData("roof", "cellar")]
    public void does_not_happen_with_other_notes(string? there, string? added)
    {
        string Text(string? note) => note is null ? "" : $" '{note}'";
        Given(Ann.Put(Bolts, 10, there)).When(Bob.Adds(Bolts, 5, added)).ThenLines($"BOLTS 10{Text(there)} = Ann 10", $"BOLTS 5{Text(added)} = Bob 5");
    }

    [Fact]
    public void does_not_happen_when_it_is_for_somebody_else() =>
        Given(Ann.Adds(Bolts, 10, to: Cleo)).When(Bob.Adds(Bolts, 5, to: Vic)).ThenLines("BOLTS 10 for Cleo = Ann 10", "BOLTS 5 for Vic = Bob 5");

    [Fact]
    public void does_not_happen_with_a_removed_line() => Given(Ann.Put(Bolts, 10), Ann.Removes(Bolts)).When(Bob.Adds(Bolts, 5)).ThenLines("BOLTS 5 = Bob 5");

    [Fact]
    public void does_not_happen_when_the_product_is_sold_in_another_unit_now() =>
        Given(Ann.Put(Bolts, 10)).Catalog(Bolts with { Unit = UnitOfMeasure.Of("XBX") }).When(Bob.Adds(Bolts, 5)).ThenLines("BOLTS 10 = Ann 10", "BOLTS 5 = Bob 5");

    [Fact]
    public void goes_to_the_first_that_fits() =>
        Given(Ann.Put(Bolts, 10, "roof"), Ann.Put(Bolts, 20, line: 2), Ann.Put(Bolts, 30, line: 3)).When(Bob.Adds(Bolts, 5))
            .ThenLines("BOLTS 10 'roof' = Ann 10", "BOLTS 25 = Ann 20, Bob 5", "BOLTS 30 = Ann 30");

    [Fact]
    public void keeps_the_pinned_price() =>
        Given(Ann.Put(Cable, 1)).Catalog(Cable with { Price = Cable.Price with { Steps = [new(Q(0.5m), 99m)], Version = 2 } }).When(Bob.Adds(Cable, 1)).ThenTotal(1.78m);

    [Fact]
    public void minds_the_step_of_the_sum() =>
        Given(Ann.Put(Gloves, 20)).When(Bob.Adds(Gloves, 5)).ThenRefused(new QuantityOffStep(Q(25), Q(10), Q(20), Q(30), Gloves.Unit));

    [Theory, InlineData(0), InlineData(-5)]
    public void refuses_nothing_and_less(int quantity) => Given(Ann.Put(Bolts, 10)).When(Bob.Adds(Bolts, quantity)).ThenRefused(new QuantityNotPositive(Q(quantity)));

    [Fact]
    public void refuses_an_absurd_quantity() =>
        Given(Ann.Put(Bolts, 10)).When(Bob.Adds(Bolts, decimal.MaxValue)).ThenRefused(new QuantityAbsurd(Q(decimal.MaxValue), Quantity.Most));

    [Fact]
    public void refuses_an_absurd_sum() =>
        Given(Ann.Put(Bolts, 9_999_999)).When(Bob.Adds(Bolts, 1)).ThenRefused(new QuantityAbsurd(Q(10_000_000), Quantity.Most));

    [Fact]
    public void refuses_a_quantity_so_fine_that_the_sum_would_hide_it() =>
        Given(Ann.Put(Bolts, 10)).When(Bob.Adds(Bolts, 1e-28m)).ThenRefused(new QuantityTooFine(Q(1e-28m), Bolts.Unit, 0));

    [Fact]
    public void minds_the_stock_of_today() =>
        Given(Ann.Put(Paper, 30)).Catalog(Paper with { Availability = new(Q(35), 9, StockPolicy.Refuse) })
            .When(Bob.Adds(Paper, 10)).ThenRefused(new MoreThanStock(Paper.Sku, Q(40), Q(35), Paper.Unit));
}
