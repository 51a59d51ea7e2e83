using B2BCart.Core.Kernel;
using B2BCart.Core.People;

namespace B2BCart.Tests.People;

public sealed class Choosing_settings : FirmSpec
{
    private static readonly PersonSettings German = new(Hall, [Bench], "de", "Europe/Zurich");

    [Fact]
    public void is_one_event_for_each_thing_that_becomes_another() =>
        When(Change(German)).Then(new ShipToChanged(Pia, null, Hall), new CostCentreGiven(Pia, Bench), new LanguageChanged(Pia, null, "de"), new ZoneChanged(Pia, null, "Europe/Zurich"));

    [Fact]
    public void into_what_they_are_does_nothing() => Given(pia => pia with { Settings = German }, Pia).When(Change(German with { CostCentres = [Bench] })).Then();

    [Fact]
    public void says_which_cost_centres_came_and_went() =>
        Given(pia => pia with { Settings = German }, Pia).When(Change(German with { CostCentres = [Tools] })).Then(new CostCentreGiven(Pia, Tools), new CostCentreTaken(Pia, Bench));

    [Fact]
    public void comes_with_an_invitation() =>
        When(new InvitePerson(Nobody, Lab, null, null, Usual, German with { ShipTo = null, Zone = null })).Then(new PersonInvited(Nobody, Lab, null, null, Usual), new CostCentreGiven(Nobody, Bench), new LanguageChanged(Nobody, null, "de"));

    [Fact]
    public void is_ones_own_for_language_and_zone() => When(Pia, new ChooseSettings(Pia, "de", "Europe/Berlin")).Then(new LanguageChanged(Pia, null, "de"), new ZoneChanged(Pia, null, "Europe/Berlin"));

    [Fact]
    public void is_an_admins_for_others() => When(new ChooseSettings(Pia, "en", null)).Then(new LanguageChanged(Pia, null, "en"));

    [Fact]
    public void of_others_is_refused() => When(Pia, new ChooseSettings(Max, "de", null)).ThenRefused(new NotYoursToRun());

    [Fact]
    public void is_not_of_who_has_left() => When(Lou, new ChooseSettings(Lou, "de", null)).ThenRefused(new NotYoursToRun());

    [Fact]
    public void takes_an_address_of_the_company_only() => When(Change(German with { ShipTo = new AddressId(Cast.Id(77)) })).ThenRefused(new NoSuchAddress());

    [Fact]
    public void takes_a_cost_centre_of_the_company_only() => When(Change(German with { CostCentres = [new CostCentreId(Cast.Id(77))] })).ThenRefused(new NoSuchCostCentre());

    [Fact]
    public void takes_a_language_that_the_program_speaks() => When(Pia, new ChooseSettings(Pia, "tlh", null)).ThenRefused(new NotALanguage("tlh"));

    private static ChangePerson Change(PersonSettings settings) => new(Pia, Lab, Max, null, Usual, IsRenamed: false, HasNewEmail: false, settings);
}
