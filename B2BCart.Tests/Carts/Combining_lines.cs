using B2BCart.Core.Carts;
using B2BCart.Core.Catalog;
using B2BCart.Core.Kernel;
using B2BCart.Core.Sharing;
using static B2BCart.Tests.Cast;
using static B2BCart.Tests.Goods;

namespace B2BCart.Tests.Carts;

public sealed class Combining_lines : CartSpec
{
    private static readonly Act Combine = Bob.Does(new CombineLines(Bolts.Line(2), Bolts.Line()));

    private CartSpec Two => Given(Ann.Put(Bolts, 10, "roof"), Walt.Put(Bolts, 5, line: 2));

    [Fact]
    public void puts_the_first_into_the_second() =>
        Two.When(Combine).Then(new QuantityChanged(Bolts.Line(), Q(10), Q(15), [Of(Walt, 5)]), new LineRemoved(Bolts.Line(2), Q(5)));

    [Fact]
    public void keeps_everybodys_share_and_the_details_of_the_second() => Two.When(Combine).ThenLines("BOLTS 15 'roof' = Ann 10, Walt 5");

    [Fact]
    public void is_one_step_of_undo() => Two.Given(Combine).When(Bob.Undoes()).ThenLines("BOLTS 10 'roof' = Ann 10", "BOLTS 5 = Walt 5");

    [Fact]
    public void needs_two_lines() => Two.When(Bob.Does(new CombineLines(Bolts.Line(), Bolts.Line()))).ThenRefused(new OtherProduct());

    [Fact]
    public void needs_one_product() => Two.Given(Ann.Put(Cable, 1)).When(Bob.Does(new CombineLines(Cable.Line(), Bolts.Line()))).ThenRefused(new OtherProduct());

    [Fact]
    public void needs_one_unit() =>
        Given(Ann.Put(Bolts, 10), Ann.Put(Bolts with { Unit = UnitOfMeasure.Of("XBX") }, 5, line: 2)).When(Combine).ThenRefused(new OtherProduct());

    [Fact]
    public void minds_the_largest_quantity() =>
        Given(Ann.Put(Bolts, 9_999_999), Ann.Put(Bolts, 1, "x", line: 2)).When(Combine).ThenRefused(new QuantityAbsurd(Q(10_000_000), Quantity.Most));

    [Fact]
    public void is_not_asked_of_the_stock_because_it_takes_no_more() =>
        Given(Ann.Put(Paper, 30), Ann.Put(Paper, 30, "x", line: 2)).When(Bob.Does(new CombineLines(Paper.Line(2), Paper.Line()))).ThenLines("PAPER 60 = Ann 60");

    [Fact]
    public void is_not_a_contributors_when_one_line_is_anothers() =>
        Given(Ann.Put(Bolts, 10), Cleo.Put(Bolts, 5, "x", line: 2)).When(Cleo.Does(new CombineLines(Bolts.Line(2), Bolts.Line())))
            .ThenRefused(new RoleTooLow(CartRole.Contributor, CartRole.Editor));

    [Fact]
    public void refuses_a_line_that_never_was() => Given(Ann.Put(Bolts, 10)).When(Combine).ThenRefused(new LineNotFound(Bolts.Line(2)));

    [Fact]
    public void refuses_a_removed_line() => Two.Given(Ann.Removes(Bolts)).When(Combine).ThenRefused(new LineIsRemoved(Bolts.Line(), Ann.Id, Minute(3)));
}
