using B2BCart.Bench.Bar;
using B2BCart.Bench.Disk;
using Microsoft.Data.Sqlite;
using Microsoft.Playwright;
using static B2BCart.E2E.Cast;

namespace B2BCart.E2E;

public sealed class A_disk_that_fails(Stage stage) : Story(stage)
{
    private AppServer _server = null!;

    protected override AppServer Server => _server;

    public override async ValueTask InitializeAsync() => _server = await AppServer.StartAsync();

    [Fact]
    public async Task keeps_what_is_typed_says_so_in_two_languages_and_takes_it_when_it_is_back()
    {
        var (lena, bob) = (await SignedInAsync(Lena), await SignedInAsync(Bob, new() { Locale = "de-DE" }));
        var cart = await lena.Props.CartAsync(Gloves.Times(20), Goggles.Times(4));
        await lena.Props.ShareAsync(cart, Bob);
        await Task.WhenAll(lena.OpenAsync(cart), bob.OpenAsync(cart));
        await using (var other = await LockAsync())
        {
            await Task.WhenAll(lena.Line(Gloves).SetsAsync("50"), InGerman(bob, Goggles).FillAsync("9"));
            await bob.PressAsync("Enter");
            await lena.SeesAsync("The server cannot store anything right now. You can go on typing: changes kept here: 1.");
            await bob.SeesAsync("Der Server kann gerade nichts speichern. Sie können weiterschreiben; hier behaltene Änderungen: 1.");
            await lena.Undo.ClickAsync();
            await lena.SeesAsync("The server cannot store anything right now. Nothing was changed; try again in a moment.");
            await lena.Line(Gloves).HasAsync("50");
            await Expect(InGerman(bob, Gloves)).ToHaveValueAsync("20");
        }

        await Expect(InGerman(bob, Gloves)).ToHaveValueAsync("50");
        await lena.Line(Goggles).HasAsync("9");
        await lena.SeesAsync("You are back.");
        await lena.Undo.ClickAsync();
        await Expect(InGerman(bob, Gloves)).ToHaveValueAsync("20");
    }

    public override async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await using (_server) await base.DisposeAsync();
    }

    private static ILocator InGerman(Shopper shopper, Product product) => shopper.RowOf(product.Sku).Locator("input[data-line]");

    /// <summary>Another program holds the one lock under which SQLite writes, as long as what is returned lives.</summary>
    private async Task<SqliteConnection> LockAsync()
    {
        var other = new SqliteConnection($"Data Source={_server.Database};Pooling=False");
        await other.OpenAsync();
        await using var command = other.CreateCommand();
        command.CommandText = "BEGIN IMMEDIATE";
        await command.ExecuteNonQueryAsync();
        return other;
    }
}

public sealed class A_disk_that_fails_under_six_people
{
    private const int Seed = 2207;

    [Fact]
    public async Task loses_nothing_by_a_lock() => Assert.True(await new FaultRun(new LockedFile(), Seed) { Lasts = TimeSpan.Zero, EditsBefore = 20 }.RunAsync(), "What was found stands in the output.");

    [Fact]
    public async Task loses_only_the_page_that_is_torn() => Assert.True(await new TornPage(Seed) { EditsBefore = 20 }.RunAsync(Tear.Scrambled), "What was found stands in the output.");
}

public sealed class Row_8_in_small
{
    [Fact]
    public async Task finds_every_acknowledged_edit_on_every_disk()
    {
        Assert.SkipUnless(Row08PowerCut.IsPossible, "strace is not installed, and without it nobody sees what reaches the disk.");
        Assert.True(await new Row08PowerCut { Images = 100, Edits = 40 }.RunAsync(divisor: 1, seed: 2207), "Row 8 of the bar fails; what was found stands in the output.");
    }
}
