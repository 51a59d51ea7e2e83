using B2BCart.Blazor.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCart.Tests.People;

public sealed class Reading_in_ones_own_way : AdminStory
{
    [Fact]
    public async Task takes_the_browsers_time_zone_at_the_first_sign_in_and_then_no_other()
    {
        using var again = Server.Visits();
        again.Says("zone", "America%2FLima");
        await again.SignInAsync(CompanyServer.Admin, CompanyServer.Password);
        using var travels = Server.Visits();
        travels.Says("zone", "Asia%2FTokyo");
        await travels.SignInAsync(CompanyServer.Admin, CompanyServer.Password);

        (await MeAsync()).Zone.Should().Be("America/Lima");
        (await Admin.GetAsync("/people/history")).Says.Should().Contain("set the time zone of The Admin to America/Lima");
    }

    [Fact]
    public async Task follows_the_person_and_not_the_browser()
    {
        await Admin.GetAsync("/account");
        (await Admin.SendAsync("/account/language", ("language", "de"))).Location.Should().Be("/account");

        using var elsewhere = Server.Visits();
        elsewhere.Speaks("en-GB,en;q=0.9");
        await elsewhere.SignInAsync(CompanyServer.Admin, CompanyServer.Password);
        (await elsewhere.GetAsync("/people")).Says.Should().Contain("Personen");
        (await MeAsync()).Language.Should().Be("de");
    }

    [Fact]
    public async Task leaves_it_to_the_browser_again()
    {
        await Admin.GetAsync("/account");
        await Admin.SendAsync("/account/language", ("language", "de"));
        await Admin.GetAsync("/account");
        await Admin.SendAsync("/account/language", ("language", "browser"));

        (await MeAsync()).Language.Should().BeNull();
        (await Admin.GetAsync("/people")).Says.Should().Contain("People");
    }

    [Fact]
    public async Task keeps_a_time_zone_that_there_is_and_no_other()
    {
        await Admin.GetAsync("/account");
        (await Admin.SendAsync("/account/zone", ("zone", "Europe/Zurich"))).Location.Should().Be("/account");
        await Admin.GetAsync("/account");
        (await Admin.SendAsync("/account/zone", ("zone", "Mars/Olympus"))).Location.Should().Be("/account?refused=NotATimeZone");

        (await MeAsync()).Zone.Should().Be("Europe/Zurich");
        (await Admin.GetAsync("/account?refused=NotATimeZone")).Says.Should().Contain("there is no such language or time zone");
    }

    private async Task<PersonRow> MeAsync() => await Server.Services.GetRequiredService<IDbContextFactory<AppDb>>().CreateDbContext().Set<PersonRow>().SingleAsync();
}
