using B2BCart.Core.Kernel;
using B2BCart.Core.People;

namespace B2BCart.Tests.People;

public sealed class Keeping_addresses_and_cost_centres : FirmSpec
{
    private static readonly AddressId New = new(Cast.Id(32));

    private static readonly CostCentreId Third = new(Cast.Id(43));

    [Fact]
    public void makes_a_new_address() => When(new KeepAddress(New, " Kiel ", "Quay 1", "24103 Kiel", "DE")).Then(new AddressKept(New, "Kiel", "Quay 1", "24103 Kiel", "DE"));

    [Fact]
    public void changes_one_under_its_own_name() => When(new KeepAddress(Hall, "Hall 7", "Quay 3", "24103 Kiel", "DE")).Then(new AddressKept(Hall, "Hall 7", "Quay 3", "24103 Kiel", "DE"));

    [Fact]
    public void of_what_is_so_already_does_nothing()
    {
        When(new KeepAddress(Hall, "Hall 7", "Quay 2", "24103 Kiel", "DE")).Then();
        When(new KeepCostCentre(Tools, "4130", "Tools", [Sales, Lab])).Then();
    }

    [Theory, InlineData("", "Quay 1", "DE"), InlineData("Kiel", " ", "DE"), InlineData("Kiel", "Quay 1", "Germany"), InlineData("Kiel", "Quay 1", "de"), InlineData("Kiel", "Quay 1", "D1")]
    public void needs_all_of_an_address(string name, string street, string country) => When(new KeepAddress(New, name, street, "24103 Kiel", country)).ThenRefused(new NotAnAddress(100));

    [Fact]
    public void calls_no_two_addresses_the_same() => When(new KeepAddress(New, "hall 7", "Quay 1", "24103 Kiel", "DE")).ThenRefused(new AddressNameTaken("hall 7"));

    [Fact]
    public void makes_a_cost_centre_of_a_unit() => When(new KeepCostCentre(Third, "4150 ", "Repairs", [Lab])).Then(new CostCentreKept(Third, "4150", "Repairs"), new CostCentreOpened(Third, Lab));

    [Fact]
    public void says_which_units_may_charge_it_and_which_no_longer() => When(new KeepCostCentre(Tools, "4130", "Tools", [Sales, Research])).Then(new CostCentreOpened(Tools, Research), new CostCentreClosed(Tools, Lab));

    [Theory, InlineData("", "Repairs"), InlineData("41,50", "Repairs"), InlineData("4150", " ")]
    public void needs_a_number_without_a_comma_and_a_name(string number, string name) => When(new KeepCostCentre(Third, number, name, [Lab])).ThenRefused(new NotACostCentre(30, 100));

    [Fact]
    public void numbers_no_two_cost_centres_the_same() => When(new KeepCostCentre(Third, "4120", "Repairs", [Lab])).ThenRefused(new CostCentreTwice("4120"));

    [Fact]
    public void of_a_unit_that_is_not_there_is_refused() => When(new KeepCostCentre(Third, "4150", "Repairs", [new UnitId(Cast.Id(98))])).ThenRefused(new NoSuchUnit());

    [Fact]
    public void is_an_admins() => When(Pia, new KeepAddress(New, "Kiel", "Quay 1", "24103 Kiel", "DE")).ThenRefused(new NotYoursToRun());
}
