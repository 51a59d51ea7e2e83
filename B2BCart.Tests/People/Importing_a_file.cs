using System.Text;
using B2BCart.Blazor.Storage;
using B2BCart.Tests.QuickOrder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCart.Tests.People;

/// <summary>A company of one admin, and files of people that the admin sends.</summary>
public sealed class Importing_a_file : AdminStory
{
    private const string Head = "E-mail,Name,Title,Unit,Manager,Approval limit,Rights,Language,Time zone\n";

    [Fact]
    public async Task shows_row_by_row_what_it_would_do_and_does_nothing_yet()
    {
        var page = await LookAsync(Head + "a@atelier.example,Person A,Buyer,Sales / North,b@atelier.example,\"1,000\",\"sees prices, may order\",German,Europe/Vienna\nb@atelier.example,Person B,,Sales,,,,,\n");

        page.Says.Should().Contain("2 would be invited, 0 changed; 0 are so already").And.Contain("Atelier / Sales, Atelier / Sales / North")
            .And.Contain("joins Atelier / Sales / North; manager: Person B; approves up to 1,000.00 EUR; sees prices, may order; set the language of Person A to German; set the time zone of Person A to Europe/Vienna").And.Contain("no rights");
        (await CountAsync()).Should().Be(1);
    }

    [Fact]
    public async Task invites_everybody_and_says_where_the_invitations_are()
    {
        var done = await DoAsync(Head + "a@atelier.example,Person A,Buyer,Sales / North,b@atelier.example,\"1,000\",\"sees prices, may order\",German,\nb@atelier.example,Person B,,Sales,,,,,\n");

        done.Says.Should().Contain("Done: 2 invited, 0 changed, 0 left as they were").And.Contain("Units that were made");
        done.Says.Should().Contain("No mail server is set, so the invitations went nowhere").And.NotContain("on their way");
        (await Admin.GetAsync($"/people/{(await RowAsync("a@atelier.example")).Id.Value}")).Says.Should().Contain("So the invitation went nowhere").And.Contain("/password/new?person=");
        done.Body.Should().Contain($"href=\"/people/{(await RowAsync("b@atelier.example")).Id.Value}\"");
        var (a, b) = (await RowAsync("a@atelier.example"), await RowAsync("b@atelier.example"));
        (a.Name, a.Title, a.Manager, a.ApprovalLimit, a.SeesPrices, a.MayOrder, a.MaySubmit, a.Language).Should().Be(("Person A", "Buyer", b.Id, 100_000L, true, true, false, "de"));
        (await Db().Set<UnitRow>().SingleAsync(unit => unit.Id == a.Unit, Stop)).Above.Should().Be(b.Unit);
        (await Db().Set<Account>().CountAsync(Stop)).Should().Be(3);
        (await Admin.GetAsync("/people/history")).Says.Should().Contain("invited Person A to North").And.Contain("created the unit North below Sales");
    }

    [Fact]
    public async Task changes_only_what_the_columns_of_the_file_say()
    {
        await DoAsync(Head + "a@atelier.example,Person A,Buyer,Sales,,,may submit,,\n");

        (await LookAsync("E-Mail;Freigabegrenze;Abteilung\nA@atelier.example;2000;Sales / South\n")).Says.Should().Contain("lets Person A approve up to 2,000.00 EUR").And.Contain("moved Person A from Sales to South").And.Contain("0 would be invited, 1 changed");
        await ConfirmAsync();
        var row = await RowAsync("a@atelier.example");
        (row.Title, row.MaySubmit, row.ApprovalLimit).Should().Be(("Buyer", true, 200_000L));
        (await LookAsync("E-mail,Approval limit\na@atelier.example,\n")).Says.Should().Contain("took the authority to approve from Person A");
    }

    [Fact]
    public async Task of_its_own_export_changes_nothing()
    {
        await DoAsync(Head + "a@atelier.example,@Person,-Buyer,Sales,admin@atelier.example,\"1,000.50\",\"sees prices, auditor\",English,Europe/Vienna\n");
        var export = (await Admin.GetAsync("/people/people.csv")).Body;

        export.Should().Contain("'@Person").And.Contain("'-Buyer").And.Contain("Atelier / Sales");
        (await LookAsync(export)).Says.Should().Contain("All people are as the file says already");
    }

    [Fact]
    public async Task takes_the_sample_as_it_is() => (await LookAsync((await Admin.GetAsync("/people/sample.csv")).Body)).Says.Should().Contain("3 would be invited");

    [Fact]
    public async Task takes_a_workbook()
    {
        await Admin.GetAsync("/people/import");
        await SentAsync(Sheet.Of([["E-mail", "Name", "Unit", "Approval limit"], ["a@atelier.example", "Person A", "Sales", "1500.5"]]).ToArray());
    }

    [Theory]
    [InlineData("a@atelier.example,A,,Sales,,,,,\nA@ATELIER.example,B,,Sales,,,,,\n", "stands in row 2 already")]
    [InlineData("a@atelier.example,A,,Sales,b@atelier.example,,,,\nb@atelier.example,B,,Sales,a@atelier.example,,,,\n", "they would be asked in a circle")]
    [InlineData("a@atelier.example,A,,Sales / Atelier,,,,,\n", "The unit “Atelier” stands elsewhere: write “Atelier”, or take another name.")]
    [InlineData("a@atelier.example,A,,Sales / North,,,,,\nb@atelier.example,B,,Atelier / North,,,,,\n", "The unit “North” stands elsewhere: write “Atelier / Sales / North”")]
    [InlineData(",A,,Sales,,,,,\n", "The e-mail address is missing.")]
    [InlineData("admin@atelier.example,The Admin,,Atelier,,,sees prices,,\n", "is the only admin")]
    [InlineData("a@atelier.example,=1+1,,Sales,,,,,\n", "holds a formula")]
    [InlineData("a@atelier.example,A,,,,,,,\n", "Somebody new needs a unit")]
    [InlineData("a@atelier.example,,,Sales,,,,,\n", "name and title have at most 100 characters each. Nothing was changed.")]
    [InlineData("nobody,A,,Sales,,,,,\n", "is no e-mail address")]
    [InlineData("a@atelier.example,A,,Sales,who@atelier.example,,,,\n", "Nobody in the company or in this file has the address who@atelier.example")]
    [InlineData("a@atelier.example,A,,Sales,,much,,,\n", "much")]
    [InlineData("a@atelier.example,A,,Sales,,,may fly,,\n", "“may fly” is no right")]
    [InlineData("a@atelier.example,A,,Sales,,,,Klingon,\n", "is no language of this program")]
    [InlineData("a@atelier.example,A,,Sales,,,,,Mars\n", "“Mars” is no time zone")]
    public async Task refuses_a_row_that_cannot_be_and_then_all_of_the_file(string rows, string why)
    {
        var page = await LookAsync(Head + "first@atelier.example,First,,Sales,,,,,\n" + rows.Replace("row 2", "row 3", StringComparison.Ordinal));

        page.Says.Should().Contain(why.Replace("row 2", "row 3", StringComparison.Ordinal)).And.Contain("nothing of it all can be done").And.NotContain("Do all of it");
        (await CountAsync()).Should().Be(1);
    }

    [Fact]
    public async Task says_all_that_is_wrong_with_a_row() =>
        (await LookAsync(Head + "nobody,,,,who@atelier.example,much,may fly,Klingon,Mars\n")).Says.Should().Contain("needs a name").And.Contain("is no e-mail address").And.Contain("Somebody new needs a unit")
            .And.Contain("has the address who@atelier.example").And.Contain("much").And.Contain("“may fly” is no right").And.Contain("is no language of this program").And.Contain("“Mars” is no time zone");

    [Fact]
    public async Task refuses_an_address_of_another_company_without_telling_whose()
    {
        await using (var db = Db())
        {
            db.Add(new Account { Id = Guid.CreateVersion7(), Company = new(Guid.CreateVersion7()), Email = "x@other.example", NormalizedEmail = "X@OTHER.EXAMPLE", UserName = "x@other.example", NormalizedUserName = "X@OTHER.EXAMPLE" });
            await db.SaveChangesAsync(Stop);
        }

        (await LookAsync(Head + "x@other.example,X,,Sales,,,,,\n")).Says.Should().Contain("The address x@other.example cannot be used: it belongs to somebody who signs in here already");
    }

    [Fact]
    public async Task refuses_whole_files_with_one_sentence()
    {
        (await LookAsync(Head + string.Concat(Enumerable.Range(0, 50_000).Select(at => $"p{at}@atelier.example,P,,Sales,,,,,\n")))).Says.Should().Contain("More than 2,000 rows are too many at once");
        (await LookAsync("Name,Unit\nA,Sales\n")).Says.Should().Contain("No column is called “E-mail”");
        (await LookAsync(Head)).Says.Should().Contain("There are no people in it");
        (await SentAsync(Encoding.Latin1.GetBytes("E-mail;Name;Unit\na@atelier.example;Müller;Sales\n"))).Says.Should().Contain("neither a CSV file in UTF-8 nor an Excel workbook");
        (await SentAsync(Sheet.Of([["E-mail", "Name"], ["a@atelier.example", "A"]], "<mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells>").ToArray())).Says.Should().Contain("merged cells");
        (await SentAsync(new byte[20 * 1024 * 1024])).Says.Should().Contain("larger than 5 MB");
        (await SentAsync(new byte[41 * 1024 * 1024])).Says.Should().Contain("larger than 5 MB");
        (await CountAsync()).Should().Be(1);
    }

    [Fact]
    public async Task does_nothing_when_somebody_was_faster()
    {
        await LookAsync(Head + "a@atelier.example,Person A,,Sales,,,,,\n");
        using var other = Server.Visits();
        await other.SignInAsync(CompanyServer.Admin, CompanyServer.Password);
        await other.GetAsync("/people/units");
        await other.SendAsync("/people/units", "new-unit", [("name", "Lab"), ("above", "")]);

        (await ConfirmAsync()).Says.Should().Contain("Somebody changed people or units since you looked at this file");
        (await CountAsync()).Should().Be(1);
    }

    [Fact]
    public async Task happens_once_however_often_it_is_clicked()
    {
        await DoAsync(Head + "a@atelier.example,Person A,,Sales,,,,,\n");

        (await ConfirmAsync()).Says.Should().Contain("Done: 1 invited");
        (await CountAsync()).Should().Be(2);
    }

    private string _plan = "";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private async Task<Page> DoAsync(string text)
    {
        await LookAsync(text);
        return await ConfirmAsync();
    }

    private Task<Page> LookAsync(string text) => SentAsync(Encoding.UTF8.GetBytes(text));

    private async Task<Page> SentAsync(byte[] file)
    {
        await Admin.GetAsync("/people/import");
        _plan = (await Admin.SendFileAsync("/people/file", file)).Location ?? "";
        _plan.Should().StartWith("/people/import?");
        return await Admin.GetAsync(_plan);
    }

    private async Task<Page> ConfirmAsync() => await Admin.GetAsync((await Admin.SendAsync(_plan, "import", [])).Location ?? _plan);

    private AppDb Db() => Server.Services.GetRequiredService<IDbContextFactory<AppDb>>().CreateDbContext();

    private async Task<PersonRow> RowAsync(string email) => await Db().Set<PersonRow>().AsNoTracking().SingleAsync(row => row.Email == email);

    private async Task<int> CountAsync() => await Db().Set<PersonRow>().CountAsync(Stop);
}
