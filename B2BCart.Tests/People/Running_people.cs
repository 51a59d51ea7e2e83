using System.Net;
using B2BCart.Blazor.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCart.Tests.People;

public sealed class Running_people : ColleagueStory
{
    [Fact]
    public async Task begins_with_an_invitation_whose_address_works_once()
    {
        var (_, address) = await InviteAsync();
        using var colleague = Server.Visits();

        (await colleague.GetAsync(address)).Says.Should().Contain("Welcome: set a password").And.Contain(Colleague);
        (await colleague.SendAsync(address, ("password", "kurz"), ("again", "kurz"))).Says.Should().Contain("This password is too easy");
        (await colleague.SendAsync(address, ("password", Theirs), ("again", Theirs))).Location.Should().Be("/");
        (await colleague.IsInAsync()).Should().BeTrue();
        (await colleague.GetAsync(address)).Says.Should().Contain("This address no longer works");
        (await colleague.SignInAsync(Colleague, Theirs)).Location.Should().Be("/");
    }

    [Fact]
    public async Task invites_nobody_to_the_address_of_somebody_who_never_signed_in()
    {
        await using (var db = await Server.Services.GetRequiredService<IDbContextFactory<AppDb>>().CreateDbContextAsync(TestContext.Current.CancellationToken))
        {
            var other = new CompanyRow { Id = new(Guid.CreateVersion7()), Name = "Other", Currency = Core.Kernel.Currency.Of("EUR") };
            db.Add(other);
            db.Add(new PersonRow { Id = new(Guid.CreateVersion7()), Company = other.Id, Unit = new(Guid.CreateVersion7()), Name = "Listed", Title = "", Email = "Colleague@atelier.example", SeesPrices = true, RunsCatalog = false, MaySubmit = true, MayOrder = false, IsAdmin = false });
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        await Admin.GetAsync("/people/new");
        (await Admin.SendAsync("/people/new", "person", [("Form.Name", "The Colleague"), ("Form.Email", Colleague), ("Form.Unit", (await UnitAsync()).ToString())])).Says.Should().Contain($"The address {Colleague} cannot be used");
    }

    [Fact]
    public async Task is_for_admins_only()
    {
        var (person, address) = await InviteAsync();
        using var colleague = await ComesAsync(address);

        foreach (var page in (string[])["/people", "/people/new", "/people/units", "/people/history", $"/people/{person}"])
        {
            (await colleague.GetAsync(page)).Status.Should().Be(HttpStatusCode.NotFound, page);
            (await Server.Visits().GetAsync(page)).Location.Should().StartWith("/sign-in", page);
            (await Admin.GetAsync(page)).Status.Should().Be(HttpStatusCode.OK, page);
        }

        await colleague.GetAsync("/account");
        (await colleague.SendAsync($"/people/{person}", "person", Form(("Form.Rights", "Admin")))).Status.Should().NotBe(HttpStatusCode.OK);
        (await RowAsync(Colleague)).IsAdmin.Should().BeFalse();
    }

    [Theory, InlineData("Form.Email", CompanyServer.Admin, "belongs to somebody who signs in here already"), InlineData("Form.Email", "colleague", "is no e-mail address"), InlineData("Form.Name", " ", "needs a name"), InlineData("Form.Limit", "much", "much")]
    public async Task invites_nobody_when_something_is_wrong_and_keeps_what_was_typed(string field, string value, string says)
    {
        await Admin.GetAsync("/people/new");

        (await Admin.SendAsync("/people/new", "person", Form(("Form.Unit", (await UnitAsync()).ToString()), (field, value)))).Says.Should().Contain(says).And.Contain("The boss of bolts");
        (await Db().Set<PersonRow>().CountAsync(TestContext.Current.CancellationToken)).Should().Be(1);
    }

    [Fact]
    public async Task takes_prices_away_at_once()
    {
        var (person, address) = await InviteAsync();
        using var colleague = await ComesAsync(address);
        (await colleague.GetAsync("/account")).Says.Should().NotContain("You see no prices");
        await Admin.GetAsync($"/people/{person}");

        (await Admin.SendAsync($"/people/{person}", "person", Form(("Form.Unit", (await UnitAsync()).ToString()), ("Form.Rights", "MaySubmit")))).Location.Should().EndWith("said=saved");
        (await RowAsync(Colleague)).SeesPrices.Should().BeFalse();
        (await Admin.GetAsync("/people/history")).Says.Should().Contain("took a right from The Colleague: sees prices");
    }

    [Fact]
    public async Task writes_over_nothing_that_anotherAdmin_saved_meanwhile()
    {
        var (person, _) = await InviteAsync();
        using var other = Server.Visits();
        await other.SignInAsync(CompanyServer.Admin, CompanyServer.Password);
        await other.GetAsync($"/people/{person}");
        await Admin.GetAsync($"/people/{person}");
        var unit = (await UnitAsync()).ToString();
        (await Admin.SendAsync($"/people/{person}", "person", Form(("Form.Unit", unit), ("Form.Title", "Boss")))).Location.Should().EndWith("said=saved");

        (await other.SendAsync($"/people/{person}", "person", Form(("Form.Unit", unit), ("Form.Rights", "Admin")))).Says.Should().Contain("The changed this person while you did");
        var row = await RowAsync(Colleague);
        (row.Title, row.IsAdmin).Should().Be(("Boss", false));
    }

    [Fact]
    public async Task finds_people_whatever_the_accents()
    {
        await InviteAsync();

        (await Admin.GetAsync("/people?q=colléague atelier")).Says.Should().Contain("The Colleague").And.NotContain("/people/" + (await RowAsync(CompanyServer.Admin)).Id.Value);
        (await Admin.GetAsync("/people?q=xyz")).Says.Should().Contain("Nobody found");
    }

    [Fact]
    public async Task grows_a_tree_of_units_without_circles()
    {
        await Admin.GetAsync("/people/units");
        (await Admin.SendAsync("/people/units", "new-unit", [("name", "Lab"), ("above", (await UnitAsync()).ToString())])).Location.Should().Be("/people/units");
        var root = await Db().Set<UnitRow>().SingleAsync(unit => unit.Above == null, TestContext.Current.CancellationToken);
        var lab = await Db().Set<UnitRow>().SingleAsync(unit => unit.Above != null, TestContext.Current.CancellationToken);
        (await Admin.GetAsync("/people/units")).Says.Should().Contain("Lab");

        (await Admin.SendAsync("/people/units", $"unit-{root.Id.Value:N}", [("name", "Atelier"), ("above", lab.Id.Value.ToString())])).Says.Should().Contain("the tree would become a circle");
        (await Admin.SendAsync("/people/units", $"remove-{root.Id.Value:N}", [("unit", root.Id.Value.ToString())])).Says.Should().Contain("is in use");
        (await Admin.SendAsync("/people/units", $"remove-{lab.Id.Value:N}", [("unit", lab.Id.Value.ToString())])).Location.Should().Be("/people/units");
        (await Db().Set<UnitRow>().SingleAsync(TestContext.Current.CancellationToken)).Id.Should().Be(root.Id);
        (await Admin.GetAsync("/people/history")).Says.Should().Contain("removed the unit Lab");
    }
}
