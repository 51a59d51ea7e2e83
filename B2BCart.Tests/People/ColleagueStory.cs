using System.Text.RegularExpressions;
using B2BCart.Blazor.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCart.Tests.People;

/// <summary>An admin, and a colleague whom they invite.</summary>
public abstract partial class ColleagueStory : AdminStory
{
    private protected const string Colleague = "colleague@atelier.example";
    private protected const string Theirs = "Zwei-Muttern-7";

    private protected AppDb Db() => Server.Services.GetRequiredService<IDbContextFactory<AppDb>>().CreateDbContext();

    private protected async Task<PersonRow> RowAsync(string email) => await Db().Set<PersonRow>().AsNoTracking().SingleAsync(row => row.Email == email);

    private protected async Task<Guid> UnitAsync() => (await Db().Set<UnitRow>().FirstAsync()).Id.Value;

    private protected static (string, string)[] Form(params (string Name, string Value)[] other) =>
        [.. new[] { ("Form.Name", "The Colleague"), ("Form.Title", "The boss of bolts"), ("Form.Email", Colleague), ("Form.Limit", "1,000") }.Where(one => other.All(field => field.Name != one.Item1)), .. other];

    private protected async Task<(Guid Person, string Address)> InviteAsync()
    {
        await Admin.GetAsync("/people/new");
        var invited = await Admin.SendAsync("/people/new", "person", Form(("Form.Unit", (await UnitAsync()).ToString()), ("Form.Rights", "SeesPrices"), ("Form.Rights", "MaySubmit")));
        invited.Location.Should().EndWith("said=invited", "{0}", invited.Says);
        return (Guid.Parse(invited.Location![8..44]), Address().Match((await Admin.GetAsync(invited.Location)).Says).Value);
    }

    private protected async Task<Visitor> ComesAsync(string address)
    {
        var visitor = Server.Visits();
        await visitor.GetAsync(address);
        (await visitor.SendAsync(address, ("password", Theirs), ("again", Theirs))).Location.Should().Be("/");
        return visitor;
    }

    [GeneratedRegex(@"/password/new\?person=[0-9a-f-]+&code=[^\s""]+")]
    private static partial Regex Address();
}
