using B2BCart.Blazor.Storage;
using B2BCart.Core.Carts;
using B2BCart.Core.Catalog;
using B2BCart.Core.Kernel;

namespace B2BCart.Tests.Storage;

/// <summary>What every store of carts promises; each database runs it.</summary>
public abstract partial class CartStoreContract
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    protected abstract ICartStore Store { get; }

    protected abstract AppDb OpenDb();

    protected abstract Task KeepSnapshotAsync(Cart cart);

    [Fact]
    public async Task loads_what_was_appended()
    {
        var log = new Log();
        await KeepAsync(log.Created(), log.Added(3), log.Added(2));

        Log.Told(await Store.LoadAsync(log.Cart.Id, Stop)).Should().Be(Log.Told(log.Cart));
        (await Store.NewestSeqAsync(log.Cart.Id, Stop)).Should().Be(3);
    }

    [Fact]
    public async Task knows_nothing_of_a_cart_that_was_never_made()
    {
        var id = Shop.NewCart();

        (await Store.LoadAsync(id, Stop)).Exists.Should().BeFalse();
        (await Store.NewestSeqAsync(id, Stop)).Should().Be(0);
        (await Store.ReadAsync(id, 1, 100, Stop)).Should().BeEmpty();
    }

    [Fact]
    public async Task moves_lines_between_two_carts_in_one_append()
    {
        var (from, to) = await TwoCartsAsync();
        var line = from.Cart.Lines[0];

        await KeepAsync(from.Next(Shop.Ann, new LineRemoved(line.Id, line.Quantity)), to.Added(5, line.Id));

        (await Store.LoadAsync(from.Cart.Id, Stop)).Present.Should().BeEmpty();
        (await Store.LoadAsync(to.Cart.Id, Stop)).Present.Should().ContainSingle().Which.Id.Should().Be(line.Id);
    }

    [Fact]
    public async Task stores_neither_of_two_carts_when_one_has_moved_and_names_it()
    {
        var (from, to) = await TwoCartsAsync();
        var (staleTo, line) = (new Log(to.Cart.Id), from.Cart.Lines[0]);
        staleTo.Created();
        await KeepAsync(to.Added());

        var moved = await Store.AppendAsync([from.Next(Shop.Ann, new LineRemoved(line.Id, line.Quantity)), staleTo.Added(5, line.Id)], Stop);

        moved.Should().Equal(to.Cart.Id);
        (await Store.LoadAsync(from.Cart.Id, Stop)).Present.Should().ContainSingle();
        (await Store.LoadAsync(to.Cart.Id, Stop)).Revision.Should().Be(2);
    }

    [Fact]
    public async Task refuses_a_second_beginning_of_a_cart()
    {
        var log = new Log();
        await KeepAsync(log.Created());

        (await Store.AppendAsync([new Log(log.Cart.Id).Created("Another")], Stop)).Should().Equal(log.Cart.Id);
        (await Store.LoadAsync(log.Cart.Id, Stop)).Name.Should().Be("Lab 3");
    }

    [Fact]
    public async Task never_keeps_two_commands_of_one_id_and_goes_on_after_the_attempt()
    {
        var (log, other, id) = (new Log(), new Log(), Shop.NewCommand());
        await KeepAsync(log.Created(), log.Next(Shop.Ann, id, [], Renamed("Once")));

        var twice = async () => await Store.AppendAsync([other.Created(), other.Next(Shop.Ann, id, [], Renamed("Twice"))], Stop);

        await twice.Should().ThrowAsync<IOException>();
        (await Store.LoadAsync(other.Cart.Id, Stop)).Exists.Should().BeFalse("nothing of a failed append is kept");
        await KeepAsync(log.Next(Shop.Bob, id, [], Renamed("Somebody else's id")), new Log().Created());
    }

    [Fact]
    public async Task finds_an_answer_again_with_its_rows_and_refusals()
    {
        var (log, id) = (new Log(), Shop.NewCommand());
        Row[] rows = [new(1, new LineId(Shop.Guid("b1")), null), new(2, null, new MoreThanStock(Shop.Bolts.Sku, new(9.5m), new(1), UnitOfMeasure.Piece))];
        await KeepAsync(log.Created());
        var append = log.Next(Shop.Bob, id, rows, Renamed("New"));
        await KeepAsync(append);

        (await Store.FindAnswerAsync(Shop.Bob.Id, id, Stop)).Should().BeEquivalentTo(append.Answer);
        (await Store.FindAnswerAsync(Shop.Ann.Id, id, Stop)).Should().BeNull("an id is its sender's");
    }

    [Fact]
    public async Task keeps_the_answer_of_a_command_without_effect_and_no_revision()
    {
        var (log, id) = (new Log(), Shop.NewCommand());
        await KeepAsync(log.Created(), log.Next(Shop.Ann, id, []));

        (await Store.FindAnswerAsync(Shop.Ann.Id, id, Stop))!.Events.Should().Be(0);
        (await Store.LoadAsync(log.Cart.Id, Stop)).Revision.Should().Be(1);
    }

    [Theory]
    [InlineData(1, 1, "1")]
    [InlineData(1, 2, "1 2")]
    [InlineData(1, 3, "1 2")]
    [InlineData(3, 1, "2")]
    [InlineData(4, 100, "2 3")]
    [InlineData(0, 100, "1 2 3")]
    [InlineData(5, 100, "3")]
    [InlineData(6, 100, "")]
    public async Task cuts_the_log_only_between_revisions(long fromSeq, int mostEvents, string revisions)
    {
        var log = new Log();
        await KeepAsync(log.Created(), log.Next(Shop.Ann, Renamed("a"), Renamed("b"), Renamed("c")), log.Added());

        var read = await Store.ReadAsync(log.Cart.Id, fromSeq, mostEvents, Stop);

        string.Join(' ', read.Select(revision => revision.Number)).Should().Be(revisions);
        read.Should().AllSatisfy(revision => revision.Events.Should().HaveCount(revision.Number == 2 ? 3 : 1));
    }

    [Fact]
    public async Task reads_back_who_did_what_when_under_which_id()
    {
        var (log, id) = (new Log(), Shop.NewCommand());
        await KeepAsync(log.Created());
        var append = log.Next(Shop.Bob, id, [], new LineAdded(new(Shop.Guid("b1")), Shop.Bolts, new(2.5m), new(Shop.Olek.Id, "Größe ß ✓ \u2028"), 1.25m));
        await KeepAsync(append with { Revision = append.Revision! with { Undoes = 1 } });

        var read = (await Store.ReadAsync(log.Cart.Id, 2, 1, Stop)).Should().ContainSingle().Subject;

        CartJson.Write(read).Should().Equal(CartJson.Write(append.Revision! with { Undoes = 1 }));
        read.Command.Should().Be(id);
    }

    private static CartRenamed Renamed(string to) => new("before", to);

    private async Task<(Log From, Log To)> TwoCartsAsync()
    {
        var (from, to) = (new Log(), new Log());
        await KeepAsync(from.Created(), from.Added(5), to.Created());
        return (from, to);
    }

    private async Task KeepAsync(params Append[] appends) => (await Store.AppendAsync(appends, Stop)).Should().BeEmpty();
}
