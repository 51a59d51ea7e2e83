using B2BCart.Blazor.Storage;
using Microsoft.EntityFrameworkCore;

namespace B2BCart.Tests.People;

public sealed class Two_admins_at_once : ColleagueStory
{
    [Fact]
    public async Task write_over_nothing_of_each_other_in_an_address()
    {
        await Admin.GetAsync("/people/places");
        await Admin.SendAsync("/people/places", "new-address", [("name", "Kiel"), ("street", "Quay 2"), ("city", "24103 Kiel"), ("country", "DE")]);
        var form = $"address-{(await PlaceAsync()).Id:N}";
        using var other = await BothSeeAsync("/people/places");

        (await Admin.SendAsync("/people/places", form, [("name", "Kiel"), ("street", "Quay 9"), ("city", "24103 Kiel"), ("country", "DE")])).Location.Should().Be("/people/places");
        (await other.SendAsync("/people/places", form, [("name", "Kiel branch"), ("street", "Quay 2"), ("city", "24103 Kiel"), ("country", "DE")])).Says.Should().Contain("The changed this while you did").And.Contain("Kiel branch");

        var now = await PlaceAsync();
        (now.Name, now.Street).Should().Be(("Kiel", "Quay 9"));
    }

    [Fact]
    public async Task write_over_nothing_of_each_other_in_a_unit()
    {
        var unit = await UnitAsync();
        using var other = await BothSeeAsync("/people/units");

        (await Admin.SendAsync("/people/units", $"unit-{unit:N}", [("name", "Head office")])).Location.Should().Be("/people/units");
        (await other.SendAsync("/people/units", $"unit-{unit:N}", [("name", "Atelier One")])).Says.Should().Contain("The changed this while you did").And.Contain("Atelier One");

        (await Db().Set<UnitRow>().AsNoTracking().SingleAsync(TestContext.Current.CancellationToken)).Name.Should().Be("Head office");
    }

    private Task<AddressRow> PlaceAsync() => Db().Set<AddressRow>().AsNoTracking().SingleAsync(TestContext.Current.CancellationToken);

    private async Task<Visitor> BothSeeAsync(string page)
    {
        var other = Server.Visits();
        await other.SignInAsync(CompanyServer.Admin, CompanyServer.Password);
        await other.GetAsync(page);
        await Admin.GetAsync(page);
        return other;
    }
}
