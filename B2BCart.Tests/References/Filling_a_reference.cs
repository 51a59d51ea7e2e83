using B2BCart.Core.Carts;
using B2BCart.Core.References;
using B2BCart.Core.Sharing;
using static B2BCart.Tests.Cast;
using static B2BCart.Tests.Goods;

namespace B2BCart.Tests.References;

/// <summary>In the specs a PO number is text of at most 10 characters, and "halle-7" and "kiel" are the places to ship to.</summary>
public sealed class Filling_a_reference : CartSpec
{
    private const string Po = ReferenceKeys.PoNumber;
    private const string To = ReferenceKeys.ShipTo;

    [Fact]
    public void keeps_what_was_typed() => When(Bob.Fills(Po, " PO-1 ")).Then(new ReferenceSet(Po, null, "PO-1"));

    [Fact]
    public void replaces_what_was_seen() => Given(Ann.Fills(Po, "PO-1")).When(Bob.Fills(Po, "PO-2", "PO-1")).Then(new ReferenceSet(Po, "PO-1", "PO-2"));

    [Theory, InlineData(""), InlineData("  "), InlineData(null)]
    public void with_nothing_empties_it(string? nothing) => Given(Ann.Fills(Po, "PO-1")).When(Bob.Fills(Po, nothing, "PO-1")).Then(new ReferenceSet(Po, "PO-1", null));

    [Fact]
    public void with_what_stands_there_does_nothing() => Given(Ann.Fills(Po, "PO-1")).When(Bob.Fills(Po, "PO-1")).ThenNothing();

    [Fact]
    public void that_somebody_filled_meanwhile_asks() => Given(Ann.Fills(Po, "PO-1")).When(Bob.Fills(Po, "PO-2")).ThenRefused(new ReferenceMoved(Po, "PO-2", "PO-1", Ann.Id));

    [Fact]
    public void takes_ten_characters_and_no_more() => When(Bob.Fills(Po, "12345678901")).ThenRefused(new ReferenceTooLong(Po, 10));

    [Fact]
    public void takes_one_line() => When(Bob.Fills(Po, "a\nb")).ThenRefused(new ReferenceTooLong(Po, 10));

    [Fact]
    public void chooses_among_ones_own() => When(Bob.Fills(To, "kiel")).Then(new ReferenceSet(To, null, "kiel"));

    [Fact]
    public void refuses_what_is_not_ones_own() => When(Bob.Fills(To, "elsewhere")).ThenRefused(new NotYourChoice(To));

    [Fact]
    public void refuses_a_field_that_is_not_there() => When(Bob.Fills("colour", "red")).ThenRefused(new UnknownReference("colour"));

    [Fact]
    public void is_not_a_contributors() => When(Cleo.Fills(Po, "PO-1")).ThenRefused(new RoleTooLow(CartRole.Contributor, CartRole.Editor));

    [Fact]
    public void can_be_undone() => Given(Bob.Fills(Po, "PO-1")).When(Bob.Undoes()).Then(new ReferenceSet(Po, "PO-1", null));

    [Fact]
    public void cannot_be_undone_when_somebody_filled_it_since() =>
        Given(Bob.Fills(Po, "PO-1"), Ann.Fills(Po, "PO-2", "PO-1")).When(Bob.Undoes()).ThenRefused(new ChangedSince(Ann.Id));

    [Fact]
    public void leaves_the_others_missing() =>
        Given(Ann.Put(Bolts, 5)).When(Bob.Fills(Po, "PO-1")).ThenCart(cart => string.Join(",", cart.References.Missing(CartLog.Fields).Select(field => field.Key)), To);
}
