using B2BCart.Core.Kernel;
using B2BCart.Core.People;

namespace B2BCart.Tests.People;

public sealed class The_tree_of_units : FirmSpec
{
    private static readonly UnitId New = new(Cast.Id(4));

    [Fact]
    public void grows() => When(new CreateUnit(New, " Pilot plant ", Lab)).Then(new UnitCreated(New, "Pilot plant", Lab));

    [Fact]
    public void has_each_name_once() => When(new CreateUnit(New, "lab", null)).ThenRefused(new UnitNameTaken("lab"));

    [Theory, InlineData(""), InlineData("   ")]
    public void has_no_unit_without_a_name(string name) => When(new CreateUnit(New, name, null)).ThenRefused(new NotAUnitName(Firm.LongestUnitName));

    [Fact]
    public void grows_only_below_what_is_there() => When(new CreateUnit(New, "Pilot plant", new UnitId(Cast.Id(77)))).ThenRefused(new NoSuchUnit());

    [Fact]
    public void changes_names_and_places() => When(new ChangeUnit(Lab, "Laboratory", Sales)).Then(new UnitRenamed(Lab, "Lab", "Laboratory"), new UnitMoved(Lab, Research, Sales));

    [Fact]
    public void stays_as_it_is() => When(new ChangeUnit(Lab, "Lab", Research)).Then();

    [Fact]
    public void is_no_circle() => When(new ChangeUnit(Research, "Research", Lab)).ThenRefused(new UnitsMakeACircle("Lab"));

    [Fact]
    public void has_no_unit_below_itself() => When(new ChangeUnit(Sales, "Sales", Sales)).ThenRefused(new UnitsMakeACircle("Sales"));

    [Fact]
    public void loses_a_unit_on_which_nothing_hangs() => Given(firm => firm with { Units = firm.Units.Add(New, new(New, "Labratory", Lab)) }).When(new RemoveUnit(New)).Then(new UnitRemoved(New, "Labratory"));

    [Fact]
    public void keeps_a_unit_in_which_somebody_is() => Given(firm => firm with { CostCentres = firm.CostCentres.Clear() }).When(new RemoveUnit(Lab)).ThenRefused(new UnitInUse("Lab"));

    [Fact]
    public void keeps_a_unit_that_has_one_below() =>
        Given(firm => firm with { Units = firm.Units.Add(New, new(New, "Pilot plant", Sales)), CostCentres = firm.CostCentres.Clear() }).When(new RemoveUnit(Sales)).ThenRefused(new UnitInUse("Sales"));

    [Fact]
    public void keeps_a_unit_that_a_cost_centre_is_open_to() => When(new RemoveUnit(Sales)).ThenRefused(new UnitInUse("Sales"));

    [Fact]
    public void keeps_a_unit_at_work() => Given(firm => firm with { CostCentres = firm.CostCentres.Clear(), UnitsAtWork = [Sales] }).When(new RemoveUnit(Sales)).ThenRefused(new UnitInUse("Sales"));

    [Fact]
    public void loses_no_unit_that_is_not_there() => When(new RemoveUnit(New)).ThenRefused(new NoSuchUnit());

    [Fact]
    public void is_run_by_admins() => When(Pia, new CreateUnit(New, "Pilot plant", null)).ThenRefused(new NotYoursToRun());
}
