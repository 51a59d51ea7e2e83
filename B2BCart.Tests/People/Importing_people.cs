using B2BCart.Core.Kernel;
using B2BCart.Core.People;

namespace B2BCart.Tests.People;

/// <summary>Nia and Noa are new.</summary>
public sealed class Importing_people : FirmSpec
{
    private static readonly PersonId Nia = new(Cast.Id(21));

    private static readonly PersonId Noa = new(Cast.Id(22));

    private static readonly UnitId North = new(Cast.Id(4));

    private static readonly CreateUnit NorthOfSales = new(North, "North", Sales);

    [Fact]
    public void makes_units_and_invites_below_somebody_of_the_same_file() =>
        When(new ImportPeople([NorthOfSales], [New(Nia, manager: Noa), New(Noa)])).Then(new UnitCreated(North, "North", Sales), new PersonInvited(Nia, North, Noa, null, Usual), new PersonInvited(Noa, North, null, null, Usual));

    [Fact]
    public void changes_who_is_there_already() =>
        When(new ImportPeople([], [As(Pia, Sales, null) with { Limit = 100, IsRenamed = true }])).Then(new PersonRenamed(Pia), new PersonMoved(Pia, Lab, Sales), new ManagerChanged(Pia, Max, null), new LimitChanged(Pia, null, 100));

    [Fact]
    public void of_what_is_so_already_does_nothing() => When(new ImportPeople([], [As(Pia, Lab, Max)])).Then();

    [Fact]
    public void turns_two_around() =>
        When(new ImportPeople([], [As(Max, Lab, Pia) with { Limit = 100_000 }, As(Pia, Lab, null)])).Then(new ManagerChanged(Max, null, Pia), new ManagerChanged(Pia, Max, null));

    [Fact]
    public void does_nothing_at_all_when_one_row_is_refused() => When(new ImportPeople([NorthOfSales], [New(Nia), New(Noa, manager: Lou)])).ThenRefused(new RowsRefused(1));

    [Fact]
    public void says_of_each_row_why() => Looks([NorthOfSales], New(Nia), New(Noa, manager: Lou), As(Lou, Lab, null)).Should().Equal(null, new PersonHasLeft(Lou), new PersonHasLeft(Lou));

    [Fact]
    public void leaves_a_manager_who_has_left_where_they_are()
    {
        Given(pia => pia with { Manager = Lou }, Pia);
        Looks([], As(Pia, Lab, Lou)).Should().Equal([null]);
    }

    [Fact]
    public void refuses_a_circle_within_the_file() => Looks([NorthOfSales], New(Nia, manager: Noa), New(Noa, manager: Nia)).Should().Equal(new ManagersMakeACircle(Noa), new ManagersMakeACircle(Nia));

    [Fact]
    public void refuses_a_circle_with_who_is_there_and_not_whoever_stands_below_it() =>
        Looks([NorthOfSales], As(Max, Lab, Pia) with { Limit = 100_000 }, New(Nia, manager: Max)).Should().Equal(new ManagersMakeACircle(Pia), null);

    [Fact]
    public void keeps_one_admin() => Looks([], As(Ada, Research, null)).Should().Equal(new LastAdmin(Ada));

    [Fact]
    public void keeps_one_admin_who_has_come() => Looks([NorthOfSales], As(Ada, Research, null), New(Nia) with { Rights = Usual | Rights.Admin }).Should().Equal(new LastAdmin(Ada), null);

    [Fact]
    public void hands_the_company_to_another_admin() =>
        When(new ImportPeople([], [As(Ada, Research, null), As(Pia, Lab, Max) with { Rights = Usual | Rights.Admin }])).Then(new RightTaken(Ada, Rights.Admin), new RightGiven(Pia, Rights.Admin));

    [Fact]
    public void refuses_whoever_would_join_a_unit_that_cannot_be()
    {
        var south = new CreateUnit(new UnitId(Cast.Id(5)), "South", North);
        Looks([new CreateUnit(North, "Lab", Sales), south], New(Nia), New(Noa) with { Unit = south.Unit }).Should().Equal(new UnitNameTaken("Lab"), new UnitNameTaken("Lab"));
    }

    [Fact]
    public void refuses_a_limit_and_settings_that_cannot_be() =>
        Looks([NorthOfSales], New(Nia) with { Limit = -1 }, New(Noa) with { Settings = PersonSettings.None with { Language = "tlh" } }).Should().Equal(new NotALimit(), new NotALanguage("tlh"));

    [Fact]
    public void says_all_that_is_wrong_with_a_row() =>
        new ImportPeople([NorthOfSales], [New(Nia, manager: Nia) with { Limit = -1, Rights = Rights.RunsCatalog, Settings = PersonSettings.None with { Language = "tlh" } }]).LookAt(Firm).Single().Refused
            .Should().Equal(new ManagersMakeACircle(Nia), new NotALimit(), new CatalogIsTheSellers(), new NotALanguage("tlh"));

    [Fact]
    public void is_an_admins() => When(Pia, new ImportPeople([], [As(Pia, Lab, Max)])).ThenRefused(new NotYoursToRun());

    private static ImportedPerson New(PersonId person, PersonId? manager = null) => new(person, IsNew: true, North, manager, null, Usual, PersonSettings.None, IsRenamed: false);

    private static ImportedPerson As(PersonId person, UnitId unit, PersonId? manager) => new(person, IsNew: false, unit, manager, null, Usual, PersonSettings.None, IsRenamed: false);

    private IEnumerable<Refusal?> Looks(CreateUnit[] units, params ImportedPerson[] rows) => new ImportPeople([.. units], [.. rows]).LookAt(Firm).Select(row => row.Refused.SingleOrDefault());
}
