using System.Collections.Immutable;
using B2BCart.Core.Carts;
using B2BCart.Core.Catalog;
using B2BCart.Core.Sharing;
using static B2BCart.Tests.Cast;
using static B2BCart.Tests.Goods;

namespace B2BCart.Tests.Carts;

public sealed class Adding_lines : CartSpec
{
    [Fact]
    public void gives_each_row_its_line() =>
        When(Cleo.Pastes((Bolts.Sku, 5), (Cable.Sku, 1))).Then(
            new LineAdded(NewLine(0), Bolts, Q(5), LineDetails.None, 1),
            new LineAdded(NewLine(1), Cable, Q(1), LineDetails.None, 2));

    [Fact]
    public void says_for_each_row_what_became_of_it() =>
        When(Cleo.Pastes((Bolts.Sku, 5), (Unheard, 1), (Bolts.Sku, 3))).ThenAnswers(
            new Row(1, NewLine(0), null), new Row(2, null, new UnknownSku(Unheard)), new Row(3, NewLine(0), null));

    [Fact]
    public void leaves_the_others_in_when_a_row_is_refused() =>
        When(Cleo.Pastes((Bolts.Sku, 5), (Unheard, 1), (Acid.Sku, 1), (Gloves.Sku, 5), (Cable.Sku, 1)))
            .ThenRows(null, new UnknownSku(Unheard), new ProductBlocked(Acid.Sku), new QuantityBelowMinimum(Q(5), Q(10), Gloves.Unit), null)
            .ThenLines("BOLTS 5 = Cleo 5", "CABLE 1 = Cleo 1");

    [Fact]
    public void merges_rows_of_one_product() => When(Cleo.Pastes((Bolts.Sku, 5), (Bolts.Sku, 7))).ThenLines("BOLTS 12 = Cleo 12");

    [Fact]
    public void minds_the_stock_over_all_rows() =>
        When(Cleo.Pastes((Paper.Sku, 30), (Paper.Sku, 20))).ThenRows(null, new MoreThanStock(Paper.Sku, Q(50), Q(40), Paper.Unit)).ThenLines("PAPER 30 = Cleo 30");

    [Fact]
    public void is_accepted_without_effect_when_every_row_is_refused() => When(Cleo.Pastes((Unheard, 1), (default, 1))).ThenNothing();

    [Fact]
    public void is_one_step_of_undo() =>
        Given(Ann.Put(Bolts, 1), Cleo.Pastes((Bolts.Sku, 5), (Cable.Sku, 1))).When(Cleo.Undoes()).ThenLines("BOLTS 1 = Ann 1");

    [Fact]
    public void is_refused_to_a_viewer() => When(Vic.Pastes((Bolts.Sku, 5))).ThenRefused(new RoleTooLow(CartRole.Viewer, CartRole.Contributor));

    [Fact]
    public void needs_a_row() => When(Cleo.Pastes()).ThenRefused(new NothingToAdd());

    [Fact]
    public void needs_rows() => When(Cleo.Does(new AddLines(default(ImmutableArray<NewLine>)))).ThenRefused(new NothingToAdd());

    [Fact]
    public void refuses_an_empty_row() =>
        When(Cleo.Does(new AddLines([null!, new(Bolts.Sku, Q(5), null!)]))).ThenRows(new NothingToAdd(), null).ThenLines("BOLTS 5 = Cleo 5");

    [Fact]
    public void takes_a_thousand_rows() =>
        When(Cleo.Pastes([.. Enumerable.Repeat((Bolts.Sku, 1m), 1_000)])).ThenLines("BOLTS 1000 = Cleo 1000");

    [Fact]
    public void refuses_more_than_a_thousand_rows() =>
        When(Cleo.Pastes([.. Enumerable.Repeat((Bolts.Sku, 1m), 50_000)])).ThenRefused(new TooManyRows(50_000, 2_000));
}
