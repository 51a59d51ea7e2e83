using B2BCart.Core.Approvals;
using B2BCart.Core.Carts;
using B2BCart.Core.People;
using static B2BCart.Tests.Cast;
using static B2BCart.Tests.Goods;

namespace B2BCart.Tests.RollCalls;

public sealed class Submitting_without_somebody : RollCallSpec
{
    [Fact]
    public void asks_once_and_names_them() => Waiting().When(Ann.Submits()).ThenRefused(new NotEverybodyIsDone([Bob.Id, Cleo.Id]));

    [Fact]
    public void is_done_when_it_is_said_again() => Waiting().When(Without(Bob, Cleo)).ThenCart(cart => cart.State, CartState.InReview);

    [Fact]
    public void asks_again_for_who_was_not_named() => Waiting().Given(SaysDone(Cleo)).When(Without(Cleo)).ThenRefused(new NotEverybodyIsDone([Bob.Id]));

    [Fact]
    public void asks_nothing_once_everybody_is_done() => Waiting().Given(SaysDone(Bob), SaysDone(Cleo)).When(Ann.Submits()).ThenCart(cart => cart.State, CartState.InReview);

    [Fact]
    public void ends_the_waiting() => Waiting().When(Without(Bob, Cleo)).ThenCart(cart => cart.RollCall, null);

    private CartSpec Waiting() => Given([Ann.Put(Desk, 5), .. Referenced(), Calls(Bob, Cleo)]);

    private static Act Without(params Person[] people) => Ann.Does(new SubmitForApproval("Lab 3 opens", [.. people.Select(one => one.Id)]));
}
