using B2BCart.Core.People;

namespace B2BCart.Tests.People;

public sealed class Changing_a_person : FirmSpec
{
    private static ChangePerson AsIs => new(Pia, Lab, Max, null, Usual, IsRenamed: false, HasNewEmail: false);

    [Fact]
    public void into_what_they_are_does_nothing() => When(AsIs).Then();

    [Fact]
    public void is_one_event_for_each_thing() =>
        When(AsIs with { Unit = Sales, Manager = Ada, Limit = 5_000, Rights = Rights.SeesPrices | Rights.MayOrder, IsRenamed = true, HasNewEmail = true }).Then(
            new PersonRenamed(Pia), new EmailChanged(Pia), new PersonMoved(Pia, Lab, Sales), new ManagerChanged(Pia, Max, Ada), new LimitChanged(Pia, null, 5_000), new RightGiven(Pia, Rights.MayOrder), new RightTaken(Pia, Rights.MaySubmit));

    [Fact]
    public void keeps_a_manager_who_has_left() => Given(pia => pia with { Manager = Lou }, Pia).When(AsIs with { Manager = Lou, IsRenamed = true }).Then(new PersonRenamed(Pia));

    [Fact]
    public void is_put_below_nobody_who_has_left() => When(AsIs with { Manager = Lou }).ThenRefused(new PersonHasLeft(Lou));

    [Fact]
    public void who_has_left_is_refused() => When(AsIs with { Person = Lou }).ThenRefused(new PersonHasLeft(Lou));

    [Fact]
    public void of_another_company_is_refused() => When(AsIs with { Person = Nobody }).ThenRefused(new NoSuchPerson());

    [Fact]
    public void under_themself_is_refused() => When(AsIs with { Manager = Pia }).ThenRefused(new ManagersMakeACircle(Pia));

    [Fact]
    public void under_somebody_below_them_is_refused() =>
        When(new ChangePerson(Max, Lab, Pia, 100_000, Usual, false, false)).ThenRefused(new ManagersMakeACircle(Pia));

    [Fact]
    public void leaves_an_admin_who_has_come() =>
        Given(max => max with { Rights = Usual | Rights.Admin, IsInvited = true }, Max).When(new ChangePerson(Ada, Research, null, null, Usual, false, false)).ThenRefused(new LastAdmin(Ada));

    [Fact]
    public void leaves_one_admin_at_least() => When(new ChangePerson(Ada, Research, null, null, Usual, false, false)).ThenRefused(new LastAdmin(Ada));

    [Fact]
    public void takes_the_right_from_one_of_two_admins() =>
        Given(pia => pia with { Rights = Usual | Rights.Admin }, Pia).When(new ChangePerson(Ada, Research, null, null, Usual, false, false)).Then(new RightTaken(Ada, Rights.Admin));

    [Fact]
    public void gives_the_catalog_to_nobody_who_only_buys() => When(AsIs with { Rights = Usual | Rights.RunsCatalog }).ThenRefused(new CatalogIsTheSellers());

    [Fact]
    public void gives_the_catalog_to_somebody_at_the_seller() =>
        Given(firm => firm with { IsSeller = true }).When(AsIs with { Rights = Usual | Rights.RunsCatalog }).Then(new RightGiven(Pia, Rights.RunsCatalog));
}
