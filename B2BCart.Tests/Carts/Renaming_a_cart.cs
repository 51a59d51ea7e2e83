using B2BCart.Core.Carts;
using B2BCart.Core.Sharing;
using static B2BCart.Tests.Cast;

namespace B2BCart.Tests.Carts;

public sealed class Renaming_a_cart : CartSpec
{
    [Fact]
    public void is_an_editors_right() => When(Bob.Renames(" Lab 4 ")).Then(new CartRenamed("Lab 3", "Lab 4"));

    [Fact]
    public void is_not_a_contributors() => When(Cleo.Renames("Mine")).ThenRefused(new RoleTooLow(CartRole.Contributor, CartRole.Editor));

    [Fact]
    public void to_the_same_name_does_nothing() => When(Bob.Renames("Lab 3")).ThenNothing();

    [Fact]
    public void needs_a_name() => When(Bob.Renames(" ")).ThenRefused(new CartNeedsName());

    [Fact]
    public void refuses_a_name_of_two_lines() => When(Bob.Renames("Lab\n4")).ThenRefused(new CartNameTooLong(120));

    [Fact]
    public void can_be_undone() => Given(Bob.Renames("Lab 4")).When(Bob.Undoes()).Then(new CartRenamed("Lab 4", "Lab 3"));

    [Fact]
    public void cannot_be_undone_when_somebody_renamed_it_since() =>
        Given(Bob.Renames("Lab 4"), Ann.Renames("Lab 5")).When(Bob.Undoes()).ThenRefused(new ChangedSince(Ann.Id));
}
