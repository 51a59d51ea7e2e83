using B2BCart.Core.People;

namespace B2BCart.Tests.People;

public sealed class Deactivating_a_person : FirmSpec
{
    [Fact]
    public void gives_their_carts_to_their_manager() => When(new DeactivatePerson(Pia, null)).Then(new PersonLeft(Pia, Max));

    [Fact]
    public void gives_their_carts_to_whom_is_named() => When(new DeactivatePerson(Pia, Ada)).Then(new PersonLeft(Pia, Ada));

    [Fact]
    public void needs_somebody_who_takes_over() => When(new DeactivatePerson(Max, null)).ThenRefused(new NobodyTakesOver(Max));

    [Fact]
    public void needs_somebody_else() => When(new DeactivatePerson(Pia, Pia)).ThenRefused(new NobodyTakesOver(Pia));

    [Fact]
    public void needs_somebody_who_is_there() => When(new DeactivatePerson(Pia, Lou)).ThenRefused(new PersonHasLeft(Lou));

    [Fact]
    public void is_refused_for_the_last_admin() => When(new DeactivatePerson(Ada, Max)).ThenRefused(new LastAdmin(Ada));

    [Fact]
    public void is_refused_while_the_only_other_admin_never_came() => Given(max => max with { Rights = Usual | Rights.Admin, IsInvited = true }, Max).When(new DeactivatePerson(Ada, Max)).ThenRefused(new LastAdmin(Ada));

    [Fact]
    public void takes_an_invitation_back_of_an_admin_too() => Given(max => max with { Rights = Usual | Rights.Admin, IsInvited = true }, Max).When(new DeactivatePerson(Max, Ada)).Then(new PersonLeft(Max, Ada));

    [Fact]
    public void happens_once() => When(new DeactivatePerson(Lou, Max)).ThenRefused(new PersonHasLeft(Lou));
}
