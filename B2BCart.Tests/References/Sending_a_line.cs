using B2BCart.Core.Carts;
using B2BCart.Core.References;
using B2BCart.Core.Sharing;
using static B2BCart.Tests.Cast;
using static B2BCart.Tests.Goods;

namespace B2BCart.Tests.References;

/// <summary>"halle-7" and "kiel" are the places to ship to.</summary>
public sealed class Sending_a_line : CartSpec
{
    [Fact]
    public void gives_it_a_place_of_its_own() => Given(Ann.Put(Bolts, 5)).When(Bob.Sends(Bolts, " kiel ")).Then(new LineSent(Bolts.Line(), null, "kiel"));

    [Fact]
    public void replaces_what_was_seen() => Given(Ann.Put(Bolts, 5), Ann.Sends(Bolts, "kiel")).When(Bob.Sends(Bolts, "halle-7", "kiel")).Then(new LineSent(Bolts.Line(), "kiel", "halle-7"));

    [Theory, InlineData(""), InlineData("  "), InlineData(null)]
    public void nowhere_sends_it_where_the_cart_goes(string? nowhere) =>
        Given(Ann.Put(Bolts, 5), Ann.Sends(Bolts, "kiel")).When(Bob.Sends(Bolts, nowhere, "kiel")).Then(new LineSent(Bolts.Line(), "kiel", null));

    [Fact]
    public void where_it_goes_already_does_nothing() => Given(Ann.Put(Bolts, 5), Ann.Sends(Bolts, "kiel")).When(Bob.Sends(Bolts, "kiel", "halle-7")).ThenNothing();

    [Fact]
    public void refuses_a_place_that_is_not_ones_own() => Given(Ann.Put(Bolts, 5)).When(Bob.Sends(Bolts, "elsewhere")).ThenRefused(new NotYourChoice(ReferenceKeys.ShipTo));

    [Fact]
    public void that_somebody_sent_elsewhere_meanwhile_asks() =>
        Given(Ann.Put(Bolts, 5), Walt.Sends(Bolts, "halle-7"), Ann.Changes(Bolts, 1)).When(Bob.Sends(Bolts, "kiel"))
            .ThenRefused(new LineSentElsewhere(Bolts.Line(), "kiel", "halle-7", Walt.Id));

    [Fact]
    public void takes_an_empty_seen_for_none() => Given(Ann.Put(Bolts, 5)).When(Bob.Sends(Bolts, "kiel", "")).Then(new LineSent(Bolts.Line(), null, "kiel"));

    [Fact]
    public void is_not_a_contributors_on_others_lines() =>
        Given(Ann.Put(Bolts, 5)).When(Cleo.Sends(Bolts, "kiel")).ThenRefused(new RoleTooLow(CartRole.Contributor, CartRole.Editor));

    [Fact]
    public void is_a_contributors_on_their_own() => Given(Cleo.Put(Bolts, 5)).When(Cleo.Sends(Bolts, "kiel")).Then(new LineSent(Bolts.Line(), null, "kiel"));

    [Fact]
    public void that_was_removed_is_refused() =>
        Given(Ann.Put(Bolts, 5), Ann.Removes(Bolts)).When(Bob.Sends(Bolts, "kiel")).ThenRefused(new LineIsRemoved(Bolts.Line(), Ann.Id, Minute(2)));

    [Fact]
    public void that_never_was_is_refused() => When(Bob.Sends(Bolts, "kiel")).ThenRefused(new LineNotFound(Bolts.Line()));

    [Fact]
    public void can_be_undone() => Given(Ann.Put(Bolts, 5), Bob.Sends(Bolts, "kiel")).When(Bob.Undoes()).Then(new LineSent(Bolts.Line(), "kiel", null));

    [Fact]
    public void cannot_be_undone_when_somebody_sent_it_elsewhere_since() =>
        Given(Ann.Put(Bolts, 5), Bob.Sends(Bolts, "kiel"), Walt.Sends(Bolts, "halle-7", "kiel"), Ann.Changes(Bolts, 1)).When(Bob.Undoes()).ThenRefused(new ChangedSince(Walt.Id));

    [Fact]
    public void keeps_it_apart_from_what_is_added() =>
        Given(Ann.Put(Bolts, 5), Ann.Sends(Bolts, "kiel")).When(Bob.Adds(Bolts, 3)).ThenLines("BOLTS 5 to kiel = Ann 5", "BOLTS 3 = Bob 3");

    [Fact]
    public void lets_what_is_added_for_that_place_join_it() =>
        Given(Ann.Put(Bolts, 5), Ann.Sends(Bolts, "kiel")).When(Bob.Does(new AddLine(Bolts.Sku, Q(3), new() { ShipTo = "kiel" }))).ThenLines("BOLTS 8 to kiel = Ann 5, Bob 3");

    [Fact]
    public void while_adding_takes_only_ones_own_places() =>
        When(Bob.Does(new AddLine(Bolts.Sku, Q(3), new() { ShipTo = "elsewhere" }))).ThenRefused(new NotYourChoice(ReferenceKeys.ShipTo));

    [Fact]
    public void while_pasting_leaves_the_other_rows_in() =>
        When(Bob.Does(new AddLines([new(Bolts.Sku, Q(3), new() { ShipTo = "elsewhere" }), new(Lamp.Sku, Q(1), new() { ShipTo = "kiel" })])))
            .ThenRows(new NotYourChoice(ReferenceKeys.ShipTo), null).ThenLines("LAMP 1 to kiel = Bob 1");
}
