using B2BCart.Core.RollCalls;
using B2BCart.Core.Sharing;
using static B2BCart.Tests.Cast;
using static B2BCart.Tests.Goods;

namespace B2BCart.Tests.RollCalls;

public sealed class Calling_the_roll : RollCallSpec
{
    [Fact]
    public void asks_until_the_end_of_a_day_there() => When(Calls(Bob, Cleo)).Then(By(1, [Bob, Cleo]));

    [Fact]
    public void of_tomorrow_after_nine_reminds_nobody() =>
        When(Calls(Ann, new(2026, 3, 3), "Europe/Berlin", Bob)).Then(new RollCalled(1, [Bob.Id], new(2026, 3, 3), "Europe/Berlin", new(2026, 3, 3, 23, 0, 0, TimeSpan.Zero), null));

    [Fact]
    public void again_keeps_who_has_said_so() =>
        Called().Given(SaysDone(Bob)).When(Calls(Bob, Walt)).ThenCart(cart => string.Join(' ', cart.RollCall!.Missing.Select(NameOf)), "Walt");

    [Fact]
    public void after_it_ended_begins_anew() => Called().Given(SaysDone(Bob), Ann.Does(new EndRollCall())).When(Calls(Bob)).Then(By(1, [Bob]));

    [Fact]
    public void is_the_owners_right() => When(Calls(Bob, Thursday, "Europe/Berlin", Cleo)).ThenRefused(new RoleTooLow(CartRole.Editor, CartRole.Owner));

    [Fact]
    public void needs_somebody() => When(Calls()).ThenRefused(new NobodyToCall());

    [Fact]
    public void asks_no_crowd() => When(Calls([.. Enumerable.Repeat(Bob, 101)])).ThenRefused(new TooManyToCall(100));

    [Fact]
    public void asks_nobody_who_only_looks() => When(Calls(Bob, Vic)).ThenRefused(new CannotBeCalled(Vic.Id));

    [Fact]
    public void does_not_ask_who_calls() => When(Calls(Ann)).ThenRefused(new CannotBeCalled(Ann.Id));

    [Fact]
    public void asks_nobody_of_another_company() => When(Calls(Olga)).ThenRefused(new CannotBeCalled(Olga.Id));

    [Fact]
    public void needs_a_zone_that_exists() => When(Calls(Ann, Thursday, "Europe/Nowhere", Bob)).ThenRefused(new UnknownZone("Europe/Nowhere"));

    [Fact]
    public void needs_a_day_to_come() => When(Calls(Ann, new(2026, 3, 1), "Europe/Berlin", Bob)).ThenRefused(new DeadlinePassed(new(2026, 3, 1)));

    [Fact]
    public void may_end_today() => When(Calls(Ann, new(2026, 3, 2), "Europe/Berlin", Bob)).ThenCart(cart => cart.RollCall!.RemindAt, null);

    [Fact]
    public void is_too_late_once_it_is_submitted() => Asked().When(Calls(Bob)).ThenRefused(new TooLateToCall());

    [Fact]
    public void is_over_for_who_leaves() => Called().When(Bob.Does(new LeaveCart())).ThenCart(cart => string.Join(' ', cart.RollCall!.Missing.Select(NameOf)), "Cleo");

    [Fact]
    public void is_over_when_the_last_one_is_taken_out() => Given(Calls(Bob)).When(Ann.Does(new StopSharing(Grantee.Of(Bob.Id)))).ThenCart(cart => cart.RollCall, null);

    [Fact]
    public void waits_no_longer_for_who_owns_it_now() => Given(Calls(Bob)).When(Ann.Does(new HandOver(Bob.Id))).ThenCart(cart => cart.RollCall, null);

    [Fact]
    public void waits_no_longer_for_who_inherits_it() => Called().Given(Ann.Happened(new CartInherited(Ann.Id, Bob.Id))).When(Bob.Does(new HandOver(Walt.Id))).ThenCart(cart => string.Join(' ', cart.RollCall!.Missing.Select(NameOf)), "Cleo");

    [Fact]
    public void stops_nobody_from_editing() => Called().Given(SaysDone(Bob)).When(Bob.Adds(Bolts, 5)).ThenLines("BOLTS 5 = Bob 5");
}
