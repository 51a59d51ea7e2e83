using System.Diagnostics;
using System.Text;
using B2BCart.Blazor.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCart.Tests.People;

public sealed class Two_thousand_people(ITestOutputHelper output) : IAsyncLifetime
{
    private readonly CompanyServer _server = new();

    public ValueTask InitializeAsync() => _server.InitializeAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task come_by_one_file_and_are_searched_and_paged_through()
    {
        using var admin = await _server.SetUpAsync();
        await admin.GetAsync("/people/import");
        var file = Encoding.UTF8.GetBytes("E-mail,Name,Unit,Manager,Rights\n" + string.Concat(Enumerable.Range(0, 2_000).Select(at => $"p{at}@atelier.example,Person {at:0000},Unit {at % 40},{(at == 0 ? "" : $"p{at / 10}@atelier.example")},\"sees prices, may submit\"\n")));
        var looked = Stopwatch.StartNew();
        var plan = (await admin.SendFileAsync("/people/file", file)).Location!;
        (await admin.GetAsync(plan)).Says.Should().Contain("2000 would be invited").And.Contain("1800 more rows are not shown here");
        Say("looked at", looked);

        var done = Stopwatch.StartNew();
        await admin.SendAsync(plan, "import", []);
        Say("done", done);
        (await admin.GetAsync(plan)).Says.Should().Contain("Done: 2000 invited");

        await admin.GetAsync("/people");
        var opened = Stopwatch.StartNew();
        var first = await admin.GetAsync("/people");
        Say("people page", opened);
        first.Says.Should().Contain("2001 people").And.Contain("Person 0048").And.NotContain("Person 0051");
        first.Body.Length.Should().BeLessThan(120_000);

        var searched = Stopwatch.StartNew();
        (await admin.GetAsync("/people?q=1234")).Says.Should().Contain("Person 1234").And.Contain("1 person");
        Say("searched", searched);
        (await admin.GetAsync("/people?page=41")).Says.Should().Contain("The Admin");

        var one = await _server.Services.GetRequiredService<IDbContextFactory<AppDb>>().CreateDbContext().Set<PersonRow>().SingleAsync(row => row.Name == "Person 1234", TestContext.Current.CancellationToken);
        await admin.GetAsync($"/people/{one.Id.Value}");
        var person = Stopwatch.StartNew();
        (await admin.GetAsync($"/people/{one.Id.Value}")).Says.Should().Contain("p1234@atelier.example");
        Say("person page", person);
        var exported = Stopwatch.StartNew();
        (await admin.GetAsync("/people/people.csv")).Body.Split('\n').Should().HaveCount(2_003);
        Say("exported", exported);
    }

    private void Say(string what, Stopwatch watch) => output.WriteLine($"{what}: {watch.ElapsedMilliseconds} ms");
}
