using B2BCart.Core.RollCalls;
using B2BCart.Core.Sharing;
using static B2BCart.Tests.Cast;

namespace B2BCart.Tests.RollCalls;

public sealed class Saying_Im_done : RollCallSpec
{
    private static readonly Act TakesBack = Bob.Does(new TakeBackDone());

    [Fact]
    public void leaves_the_others_missing() => Called().When(SaysDone(Bob)).ThenCart(cart => string.Join(' ', cart.RollCall!.Missing.Select(NameOf)), "Cleo");

    [Fact]
    public void is_an_event_of_the_cart() => Called().When(SaysDone(Bob)).Then(new DoneSaid());

    [Fact]
    public void twice_does_nothing() => Called().Given(SaysDone(Bob)).When(SaysDone(Bob)).ThenNothing();

    [Fact]
    public void is_taken_back() => Called().Given(SaysDone(Bob)).When(TakesBack).Then(new DoneTakenBack());

    [Fact]
    public void is_missing_again_then() => Called().Given(SaysDone(Bob)).When(TakesBack).ThenCart(cart => string.Join(' ', cart.RollCall!.Missing.Select(NameOf)), "Bob Cleo");

    [Fact]
    public void is_not_taken_back_before_it_is_said() => Called().When(TakesBack).ThenNothing();

    [Fact]
    public void is_for_who_is_asked() => Called().When(SaysDone(Walt)).ThenRefused(new NotAskedForDone());

    [Fact]
    public void is_for_who_is_asked_to_take_back_too() => When(TakesBack).ThenRefused(new NotAskedForDone());

    [Fact]
    public void is_refused_like_a_missing_cart_to_who_has_no_role() => Called().When(SaysDone(Zoe)).ThenRefused(new CartNotFound());

    [Fact]
    public void is_over_when_the_owner_ends_it() => Called().Given(Ann.Does(new EndRollCall())).When(SaysDone(Bob)).ThenRefused(new NotAskedForDone());

    [Fact]
    public void is_ended_by_the_owner() => Called().When(Ann.Does(new EndRollCall())).Then(new RollCallEnded());

    [Fact]
    public void is_ended_once() => When(Ann.Does(new EndRollCall())).ThenNothing();

    [Fact]
    public void is_ended_by_nobody_else() => Called().When(Bob.Does(new EndRollCall())).ThenRefused(new RoleTooLow(CartRole.Editor, CartRole.Owner));
}
