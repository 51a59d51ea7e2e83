using B2BCart.Blazor.Catalog;
using B2BCart.Blazor.Storage;
using Microsoft.Data.Sqlite;

namespace B2BCart.Tests.Catalog;

public sealed class Replacing_the_catalog : CatalogRoom
{
    private const string Short = "sku,name,price,currency\n";

    protected override Task PrepareAsync() => Import(Short + "OLD1,Old bolt,1,EUR\n");

    [Fact]
    public async Task changes_nothing_if_a_row_is_refused()
    {
        (await Import(Short + "NEW1,New bolt,2,EUR\nNEW2,New nut,0,EUR\n")).Imported.Should().Be(0);
        (await Found("bolt")).Should().Equal("OLD1");
        Count("products").Should().Be(1);
    }

    [Fact]
    public async Task takes_the_good_rows_when_asked_to()
    {
        (await Import(Short + "NEW1,New bolt,2,EUR\nNEW2,New nut,0,EUR\n", skipBadRows: true)).Should().Match<ImportReport>(report => report.Imported == 1 && report.RefusedCount == 1);
        (await Found("bolt")).Should().Equal("NEW1");
    }

    [Fact]
    public async Task leaves_nothing_of_the_old_one()
    {
        await Import(Short + "NEW1,New bolt,2,EUR\n");
        (await Offer("OLD1")).Should().BeNull();
        (await Found("old")).Should().BeEmpty();
        Count("products").Should().Be(1);
    }

    [Fact]
    public async Task clears_what_a_broken_import_left()
    {
        Run("INSERT INTO products SELECT 900 + Id, 2, 'LEFT', 'LEFT', Name, Category, Supplier, Currency, Per, Unit, Pack, Minimum, Step, Steps, Stock, LeadDays, Policy, Blocked, Attributes, SupplierPart FROM products");
        Run("INSERT INTO product_words_0(rowid, sku, name, category, supplier, attributes) VALUES(901, 'LEFT', 'leftover', '', '', '')");
        await Import(Short + "NEW1,New bolt,2,EUR\nLEFT,New nut,2,EUR\n");
        (await Found("leftover")).Should().BeEmpty();
        (await Found("nut")).Should().Equal("LEFT");
        Count("products").Should().Be(2);
    }

    [Fact]
    public async Task can_be_done_again_and_again()
    {
        for (var round = 1; round <= 5; round++)
        {
            await Import(Short + $"N{round},Bolt {round},{round},EUR\n");
            (await Found("bolt")).Should().Equal($"N{round}");
        }

        Ask("PRAGMA integrity_check").Should().Be("ok");
    }

    [Fact]
    public async Task leaves_the_old_one_readable_meanwhile_and_lets_edits_through()
    {
        var import = Import(Short + string.Concat(Enumerable.Range(0, 5_000).Select(row => $"B{row:00000},Bolt number {row},1.25,EUR\n")));
        Run("CREATE TABLE edits(id INTEGER PRIMARY KEY)");
        var rounds = 0;
        while (!import.IsCompleted)
        {
            rounds++;
            var found = await Found("old bolt");
            if (await Offer("OLD1") is null) break;
            found.Should().Equal("OLD1");
            Run("INSERT INTO edits DEFAULT VALUES");
        }

        rounds.Should().BePositive();
        (await import).Should().Match<ImportReport>(report => report.Imported == 5_000 && report.LongestHold < 500);
        (await Found("B04999")).Should().StartWith("B04999");
    }

    [Fact]
    public async Task is_refused_while_another_import_runs()
    {
        using var turn = ImportTurn.Take(new DataFolder(Folder));
        (await Import(Short + "NEW1,New bolt,2,EUR\n")).Whole.Should().Be(new ImportAlreadyRunning());
    }

    [Fact]
    public async Task tells_how_far_it_is()
    {
        var told = new List<ImportProgress>();
        using var file = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Short + string.Concat(Enumerable.Range(0, 1_100).Select(row => $"B{row},Bolt,1,EUR\n"))));
        await Get<CatalogImport>().RunAsync(file, false, new Told(told), TestContext.Current.CancellationToken);
        told.Select(one => one.Rows).Should().Equal(500, 1_000, 1_100);
        told[^1].BytesRead.Should().Be(told[^1].BytesTotal);
    }

    private object? Ask(string sql)
    {
        using var connection = Get<SqliteConnections>().Open();
        using var command = new SqliteCommand(sql, connection);
        return command.ExecuteScalar();
    }

    private long Count(string table) => (long)Ask($"SELECT count(*) FROM {table}")!;

    private void Run(string sql) => Ask(sql);

    private sealed class Told(List<ImportProgress> told) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => told.Add(value);
    }
}
