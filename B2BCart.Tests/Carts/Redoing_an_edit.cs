using B2BCart.Core.Carts;
using B2BCart.Core.Sharing;
using static B2BCart.Tests.Cast;
using static B2BCart.Tests.Goods;

namespace B2BCart.Tests.Carts;

public sealed class Redoing_an_edit : CartSpec
{
    [Fact]
    public void does_what_was_undone() => Given(Ann.Put(Bolts, 10), Bob.Changes(Bolts, 5), Bob.Undoes()).When(Bob.Redoes()).ThenLines("BOLTS 15 = Ann 10, Bob 5");

    [Fact]
    public void brings_an_added_line_back() => Given(Ann.Put(Bolts, 10), Ann.Undoes()).When(Ann.Redoes()).Then(new LineRestored(Bolts.Line(), Q(10), Q(10), []));

    [Fact]
    public void goes_step_by_step() =>
        Given(Ann.Put(Bolts, 1), Ann.Put(Cable, 1), Ann.Put(Gloves, 10), Ann.Undoes(), Ann.Undoes(), Ann.Redoes()).When(Ann.Redoes())
            .ThenLines("BOLTS 1 = Ann 1", "CABLE 1 = Ann 1", "GLOVES 10 = Ann 10");

    [Fact]
    public void can_be_undone_again() => Given(Ann.Put(Bolts, 10), Bob.Changes(Bolts, 5), Bob.Undoes(), Bob.Redoes()).When(Bob.Undoes()).ThenLines("BOLTS 10 = Ann 10");

    [Fact]
    public void of_an_add_is_undone_without_what_others_added_since() =>
        Given(Ann.Put(Bolts, 10), Ann.Undoes(), Ann.Redoes(), Bob.Changes(Bolts, 5)).When(Ann.Undoes()).ThenLines("BOLTS 5 = Bob 5");

    [Fact]
    public void is_over_after_a_new_edit_of_mine() => Given(Ann.Put(Bolts, 10), Ann.Undoes(), Ann.Put(Cable, 1)).When(Ann.Redoes()).ThenRefused(new NothingToRedo());

    [Fact]
    public void is_not_over_after_an_edit_of_others() =>
        Given(Ann.Put(Bolts, 10), Ann.Undoes(), Bob.Put(Cable, 1)).When(Ann.Redoes()).ThenLines("BOLTS 10 = Ann 10", "CABLE 1 = Bob 1");

    [Fact]
    public void is_not_over_after_sharing() => Given(Ann.Put(Bolts, 10), Ann.Undoes(), Ann.SharesWith(Zoe, CartRole.Viewer)).When(Ann.Redoes()).ThenLines("BOLTS 10 = Ann 10");

    [Fact]
    public void says_when_there_is_nothing() => Given(Ann.Put(Bolts, 10)).When(Ann.Redoes()).ThenRefused(new NothingToRedo());

    [Fact]
    public void is_refused_when_somebody_restored_the_line_since() =>
        Given(Ann.Put(Bolts, 10), Ann.Undoes(), Bob.Restores(Bolts)).When(Ann.Redoes()).ThenRefused(new ChangedSince(Bob.Id));

    [Fact]
    public void is_refused_to_a_viewer() => When(Vic.Redoes()).ThenRefused(new RoleTooLow(CartRole.Viewer, CartRole.Contributor));
}
