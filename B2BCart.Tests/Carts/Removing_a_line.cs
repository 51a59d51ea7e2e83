using B2BCart.Core.Carts;
using B2BCart.Core.Sharing;
using static B2BCart.Tests.Cast;
using static B2BCart.Tests.Goods;

namespace B2BCart.Tests.Carts;

public sealed class Removing_a_line : CartSpec
{
    [Fact]
    public void takes_it_out() => Given(Ann.Put(Bolts, 5)).When(Bob.Removes(Bolts)).Then(new LineRemoved(Bolts.Line(), Q(5)));

    [Fact]
    public void takes_its_amount_out_of_the_total() => Given(Ann.Put(Bolts, 1_000), Ann.Put(Cable, 2)).When(Bob.Removes(Bolts)).ThenTotal(1.78m);

    [Fact]
    public void keeps_all_that_belongs_to_it() =>
        Given(Ann.Put(Bolts, 5, "roof")).When(Bob.Removes(Bolts))
            .ThenCart(cart => (Read(cart.Lines[0]), cart.Lines[0].Removed), ("BOLTS 5 'roof' = Ann 5", new Stamp(Bob.Id, Minute(2), 7)));

    [Fact]
    public void that_is_removed_already_does_nothing() => Given(Ann.Put(Bolts, 5), Ann.Removes(Bolts)).When(Bob.Removes(Bolts)).ThenNothing();

    [Fact]
    public void is_a_contributors_right_on_lines_they_added() => Given(Cleo.Put(Bolts, 5)).When(Cleo.Removes(Bolts)).ThenLines();

    [Fact]
    public void is_not_a_contributors_on_others_lines() =>
        Given(Ann.Put(Bolts, 5)).When(Cleo.Removes(Bolts)).ThenRefused(new RoleTooLow(CartRole.Contributor, CartRole.Editor));

    [Fact]
    public void that_never_was_is_refused() => When(Bob.Removes(Bolts)).ThenRefused(new LineNotFound(Bolts.Line()));

    [Fact]
    public void is_undone_by_restoring_it() =>
        Given(Ann.Put(Bolts, 5), Bob.Removes(Bolts)).When(Bob.Undoes()).Then(new LineRestored(Bolts.Line(), Q(5), Q(5), []));

    [Fact]
    public void is_not_undone_when_somebody_restored_it_since() =>
        Given(Ann.Put(Bolts, 5), Bob.Removes(Bolts), Ann.Restores(Bolts)).When(Bob.Undoes()).ThenRefused(new ChangedSince(Ann.Id));
}
