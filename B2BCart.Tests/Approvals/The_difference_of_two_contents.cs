using B2BCart.Core.Approvals;
using B2BCart.Core.Catalog;
using B2BCart.Core.References;
using static B2BCart.Tests.Goods;
using static B2BCart.Tests.Purse;

namespace B2BCart.Tests.Approvals;

public sealed class The_difference_of_two_contents
{
    private static readonly MaterialLine Desks = new(Desk.Line(), Desk.Sku, new(5), UnitOfMeasure.Piece, 400m, 1, Euros(2_000), null);

    private static readonly Material Then = new(Cast.Ann.Id, Euros(2_000), [Desks], [new(ReferenceKeys.ShipTo, "kiel")]);

    [Fact]
    public void is_nothing_when_nothing_changed() => Difference.Between(Then, Then).Should().BeEmpty();

    [Fact]
    public void names_a_line_that_came() => To(Desks, Desks with { Line = Lamp.Line() }).Should().Be(new Change(ChangeKind.Added, Lamp.Line(), null, null, new(5), Euros(2_000)));

    [Fact]
    public void names_a_line_that_went() => To().Should().Be(new Change(ChangeKind.Removed, Desk.Line(), null, new(5), null, Euros(-2_000)));

    [Fact]
    public void names_a_line_that_went_also_without_amounts() =>
        Difference.Between(Then.SeenBy(prices: false), Then.SeenBy(prices: false) with { Lines = [] }).Should().Equal(new Change(ChangeKind.Removed, Desk.Line(), null, new(5), null, null));

    [Fact]
    public void says_more() => To(Desks with { Quantity = new(6), Total = Euros(2_400) }).Should().Be(new Change(ChangeKind.More, Desk.Line(), null, new(5), new(6), Euros(400)));

    [Fact]
    public void says_less() => To(Desks with { Quantity = new(4), Total = Euros(1_600) }).Should().Be(new Change(ChangeKind.Less, Desk.Line(), null, new(5), new(4), Euros(-400)));

    [Fact]
    public void says_dearer() => To(Desks with { Amount = 410m, Total = Euros(2_050) }).Should().Be(new Change(ChangeKind.Dearer, Desk.Line(), null, new(5), new(5), Euros(50)));

    [Fact]
    public void says_cheaper() => To(Desks with { Amount = 390m, Total = Euros(1_950) }).Should().Be(new Change(ChangeKind.Cheaper, Desk.Line(), null, new(5), new(5), Euros(-50)));

    [Fact]
    public void says_that_a_line_goes_elsewhere_before_it_says_how_much() =>
        To(Desks with { ShipTo = "halle-7", Quantity = new(6), Total = Euros(2_400) }).Should().Be(new Change(ChangeKind.Redirected, Desk.Line(), null, new(5), new(6), Euros(400)));

    [Fact]
    public void names_a_field_that_changed() =>
        Difference.Between(Then, Then with { References = [] }).Should().Equal(new Change(ChangeKind.Redirected, null, ReferenceKeys.ShipTo, null, null, null));

    private static Change To(params MaterialLine[] lines) => Difference.Between(Then, Then with { Lines = [.. lines] }).Should().ContainSingle().Subject;
}
