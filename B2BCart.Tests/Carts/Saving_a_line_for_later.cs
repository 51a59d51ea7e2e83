using B2BCart.Core.Carts;
using B2BCart.Core.Sharing;
using static B2BCart.Tests.Cast;
using static B2BCart.Tests.Goods;

namespace B2BCart.Tests.Carts;

public sealed class Saving_a_line_for_later : CartSpec
{
    private CartSpec Saved => Given(Ann.Put(Bolts, 5, "roof"), Ann.Put(Cable, 1), Bob.Saves(Bolts));

    [Fact]
    public void keeps_it_and_counts_it_in_nothing() => Given(Ann.Put(Bolts, 5), Ann.Put(Cable, 1)).When(Bob.Saves(Bolts)).ThenLines("CABLE 1 = Ann 1");

    [Fact]
    public void is_told() => Given(Ann.Put(Bolts, 5)).When(Bob.Saves(Bolts)).Then(new LineSavedForLater(Bolts.Line(), Q(5), WasRemoved: false));

    [Fact]
    public void twice_does_nothing() => Saved.When(Ann.Saves(Bolts)).ThenNothing();

    [Fact]
    public void lists_it_apart_from_what_was_removed() =>
        Saved.When(Bob.Removes(Cable)).ThenCart(cart => string.Join(", ", cart.ForLater.Select(line => line.Offer.Sku)), "BOLTS");

    [Fact]
    public void is_refused_once_it_was_removed() =>
        Given(Ann.Put(Bolts, 5), Bob.Removes(Bolts)).When(Ann.Saves(Bolts)).ThenRefused(new LineIsRemoved(Bolts.Line(), Bob.Id, Minute(2)));

    [Fact]
    public void is_not_a_contributors_on_others_lines() => Given(Ann.Put(Bolts, 5)).When(Cleo.Saves(Bolts)).ThenRefused(new RoleTooLow(CartRole.Contributor, CartRole.Editor));

    [Fact]
    public void is_a_contributors_on_their_own() => Given(Cleo.Put(Bolts, 5)).When(Cleo.Saves(Bolts)).ThenLines();

    [Fact]
    public void is_taken_back_by_putting_it_back() => Saved.When(Ann.Restores(Bolts)).ThenLines("BOLTS 5 'roof' = Ann 5", "CABLE 1 = Ann 1");

    [Fact]
    public void ends_when_it_is_put_back() => Saved.When(Ann.Restores(Bolts)).ThenCart(cart => cart.ForLater.Any(), false);

    [Fact]
    public void is_undone_by_putting_it_back() => Saved.When(Bob.Undoes()).Then(new LineRestored(Bolts.Line(), Q(5), Q(5), [], WasForLater: true));

    [Fact]
    public void is_not_undone_when_it_was_put_back_meanwhile() => Saved.Given(Ann.Restores(Bolts)).When(Bob.Undoes()).ThenRefused(new ChangedSince(Ann.Id));

    [Fact]
    public void lets_it_be_removed() => Saved.When(Ann.Removes(Bolts)).Then(new LineDropped(Bolts.Line(), Q(5)));

    [Fact]
    public void shows_it_no_longer_when_it_was_removed() => Saved.When(Ann.Removes(Bolts)).ThenCart(cart => cart.ForLater.Any(), false);

    [Fact]
    public void lets_its_removal_be_undone() => Saved.Given(Ann.Removes(Bolts)).When(Ann.Undoes()).Then(new LineSavedForLater(Bolts.Line(), Q(5), WasRemoved: true));

    [Fact]
    public void does_not_let_its_removal_be_undone_when_it_was_put_back() =>
        Saved.Given(Ann.Removes(Bolts), Bob.Restores(Bolts)).When(Ann.Undoes()).ThenRefused(new ChangedSince(Bob.Id));

    [Fact]
    public void is_done_again_after_it_was_undone() => Saved.Given(Bob.Undoes()).When(Bob.Redoes()).Then(new LineSavedForLater(Bolts.Line(), Q(5), WasRemoved: false));

    [Fact]
    public void is_so_again_when_putting_it_back_is_undone() => Saved.Given(Ann.Restores(Bolts)).When(Ann.Undoes()).Then(new LineSavedForLater(Bolts.Line(), Q(5), WasRemoved: false));

    [Fact]
    public void lets_its_removal_be_done_again() => Saved.Given(Ann.Removes(Bolts), Ann.Undoes()).When(Ann.Redoes()).Then(new LineDropped(Bolts.Line(), Q(5)));

    [Fact]
    public void does_not_take_what_is_added_of_it_later() => Saved.When(Bob.Adds(Bolts, 2)).ThenLines("CABLE 1 = Ann 1", "BOLTS 2 = Bob 2");

    [Fact]
    public void lets_it_go_to_another_cart() => Saved.Beside().When(Ann.Does(new MoveLines([Bolts.Line()], Lab4))).ThenBeside("BOLTS 5 'roof' = Ann 5");

    [Fact]
    public void goes_along_when_carts_are_merged() =>
        Saved.Beside().When(Ann.Does(new MergeCart(Lab4))).ThenOther(cart => string.Join(", ", cart.ForLater.Select(line => line.Offer.Sku)), "BOLTS");

    [Fact]
    public void leaves_an_emptied_cart_empty() => Given(Ann.Put(Bolts, 5), Ann.Saves(Bolts)).When(Ann.Submits()).ThenRefused(new Core.Approvals.CartEmpty());
}
