using B2BCart.Core.People;

namespace B2BCart.Tests.People;

public sealed class Inviting_a_person : FirmSpec
{
    private static InvitePerson New => new(Nobody, Sales, Max, 50_000, Usual);

    [Fact]
    public void makes_them_one_of_the_company() => When(New).Then(new PersonInvited(Nobody, Sales, Max, 50_000, Usual));

    [Fact]
    public void is_the_right_of_admins() => When(Max, New).ThenRefused(new NotYoursToRun());

    [Fact]
    public void is_no_right_of_an_admin_who_has_left() => When(Lou, New).ThenRefused(new NotYoursToRun());

    [Fact]
    public void is_no_right_of_a_stranger() => When(Nobody, New).ThenRefused(new NotYoursToRun());

    [Fact]
    public void needs_a_unit_that_is_there() => When(New with { Unit = new(Cast.Id(77)) }).ThenRefused(new NoSuchUnit());

    [Fact]
    public void needs_a_manager_who_is_there() => When(New with { Manager = new(Cast.Id(77)) }).ThenRefused(new NoSuchPerson());

    [Fact]
    public void needs_a_manager_who_has_not_left() => When(New with { Manager = Lou }).ThenRefused(new PersonHasLeft(Lou));

    [Theory, InlineData(-1), InlineData(ChangePerson.MostLimit + 1)]
    public void needs_a_limit_that_is_an_amount(long limit) => When(New with { Limit = limit }).ThenRefused(new NotALimit());

    [Theory, InlineData(0), InlineData(ChangePerson.MostLimit)]
    public void takes_any_limit_that_is_one(long limit) => When(New with { Limit = limit }).Then(new PersonInvited(Nobody, Sales, Max, limit, Usual));

    [Fact]
    public void again_sends_another_mail() => When(new InviteAgain(Pia)).Then(new PersonInvitedAgain(Pia));

    [Fact]
    public void again_is_refused_for_who_has_left() => When(new InviteAgain(Lou)).ThenRefused(new PersonHasLeft(Lou));

    [Fact]
    public void gives_the_catalog_to_nobody_who_only_buys() => When(New with { Rights = Usual | Rights.RunsCatalog }).ThenRefused(new CatalogIsTheSellers());
}
