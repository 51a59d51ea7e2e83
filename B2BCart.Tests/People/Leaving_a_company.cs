using B2BCart.Blazor.Storage;
using Microsoft.EntityFrameworkCore;

namespace B2BCart.Tests.People;

public sealed class Leaving_a_company : ColleagueStory
{
    [Fact]
    public async Task ends_every_session_and_hands_the_carts_over()
    {
        var (person, address) = await InviteAsync();
        using var colleague = await ComesAsync(address);
        await colleague.GetAsync("/");
        (await colleague.SendAsync("/carts/new", ("id", Guid.CreateVersion7().ToString()), ("name", "Theirs"))).Location.Should().StartWith("/carts/");
        await Admin.GetAsync($"/people/{person}");

        (await Admin.SendAsync($"/people/{person}", "leave", [("successor", ""), ("sure", "true")])).Says.Should().Contain("has no manager who could take over their carts");
        (await colleague.IsInAsync()).Should().BeTrue();
        var boss = (await RowAsync(CompanyServer.Admin)).Id;
        (await Admin.SendAsync($"/people/{person}", "leave", [("successor", boss.Value.ToString()), ("sure", "true")])).Location.Should().EndWith("said=left");

        (await colleague.IsInAsync()).Should().BeFalse();
        (await colleague.GetAsync("/")).Location.Should().StartWith("/sign-in");
        (await colleague.SignInAsync(Colleague, Theirs)).Says.Should().Contain("do not let anybody in");
        (await Db().Set<CartRow>().SingleAsync(TestContext.Current.CancellationToken)).Owner.Should().Be(boss);
        (await Admin.GetAsync("/people/history")).Says.Should().Contain("deactivated The Colleague; The Admin gets the carts").And.Contain("invited The Colleague to Atelier").And.Contain("set up the company");
    }

    [Fact]
    public async Task is_done_in_the_name_of_who_let_themselves_go()
    {
        var (person, address) = await InviteAsync();
        using var colleague = await ComesAsync(address);
        await Admin.GetAsync($"/people/{person}");
        await Admin.SendAsync($"/people/{person}", "person", Form(("Form.Unit", (await UnitAsync()).ToString()), ("Form.Rights", "Admin")));
        await colleague.GetAsync("/");
        await colleague.SendAsync("/carts/new", ("id", Guid.CreateVersion7().ToString()), ("name", "Theirs"));
        await colleague.GetAsync($"/people/{person}");

        var boss = (await RowAsync(CompanyServer.Admin)).Id;
        await colleague.SendAsync($"/people/{person}", "leave", [("successor", boss.Value.ToString()), ("sure", "true")]);

        var last = await Db().Set<EventRow>().OrderByDescending(row => row.Seq).FirstAsync(TestContext.Current.CancellationToken);
        (last.Type, last.Actor.Value).Should().Be(("CartInherited.1", person));
        (await Db().Set<CartRow>().SingleAsync(TestContext.Current.CancellationToken)).Owner.Should().Be(boss);
    }

    [Fact]
    public async Task is_refused_to_the_only_admin_who_has_come()
    {
        var (person, _) = await InviteAsync();
        await Admin.GetAsync($"/people/{person}");
        await Admin.SendAsync($"/people/{person}", "person", Form(("Form.Unit", (await UnitAsync()).ToString()), ("Form.Rights", "Admin")));
        var me = (await RowAsync(CompanyServer.Admin)).Id.Value;
        await Admin.GetAsync($"/people/{me}");

        (await Admin.SendAsync($"/people/{me}", "leave", [("successor", person.ToString()), ("sure", "true")])).Says.Should().Contain("The is the only admin who has signed in");
        (await RowAsync(CompanyServer.Admin)).IsAdmin.Should().BeTrue();
    }

    [Fact]
    public async Task is_refused_to_the_last_admin()
    {
        var me = (await RowAsync(CompanyServer.Admin)).Id.Value;
        await Admin.GetAsync($"/people/{me}");

        (await Admin.SendAsync($"/people/{me}", "leave", [("successor", ""), ("sure", "true")])).Says.Should().Contain("The is the only admin");
        (await Admin.SendAsync($"/people/{me}", "person", [("Form.Name", "The Admin"), ("Form.Email", CompanyServer.Admin), ("Form.Unit", (await UnitAsync()).ToString())])).Says.Should().Contain("The is the only admin");
        (await RowAsync(CompanyServer.Admin)).IsAdmin.Should().BeTrue();
    }
}
