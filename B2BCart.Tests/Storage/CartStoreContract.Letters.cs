using B2BCart.Blazor.Storage;
using B2BCart.Core.Notifications;
using Microsoft.EntityFrameworkCore;

namespace B2BCart.Tests.Storage;

/// <summary>Letters are stored with what they tell of, or not at all.</summary>
public abstract partial class CartStoreContract
{
    private static readonly Letter ToBob = new(LetterKind.Mentioned, Shop.Bob.Id);

    [Fact]
    public async Task keeps_letters_with_the_revision_they_tell_of()
    {
        var log = new Log();
        await KeepAsync(log.Created(), log.Next(Shop.Ann, Renamed("a")) with { Letters = [ToBob, new(LetterKind.OrderToSeller, null)] });

        var letters = await LettersAsync();
        letters.Select(row => (row.Kind, row.To, row.Cart, row.Revision, row.Tries, row.DueAt)).Should().BeEquivalentTo(
        [
            (LetterKind.Mentioned, (B2BCart.Core.Kernel.PersonId?)Shop.Bob.Id, log.Cart.Id, 2L, 0, Shop.Morning.AddMinutes(1)),
            (LetterKind.OrderToSeller, null, log.Cart.Id, 2L, 0, Shop.Morning.AddMinutes(1)),
        ]);
        letters.Select(row => row.Id).Should().Contain(LetterId.Of(ToBob, log.Revisions[^1]));
    }

    [Fact]
    public async Task keeps_no_letter_of_an_append_that_came_too_late()
    {
        var log = new Log();
        await KeepAsync(log.Created());
        var late = new Log(log.Cart.Id);
        late.Created();
        await KeepAsync(log.Added());

        (await Store.AppendAsync([new Log().Created() with { Letters = [ToBob] }, late.Added() with { Letters = [ToBob] }], Stop)).Should().Equal(log.Cart.Id);

        (await LettersAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task keeps_no_letter_of_an_append_that_failed()
    {
        var (log, other, id) = (new Log(), new Log(), Shop.NewCommand());
        await KeepAsync(log.Created(), log.Next(Shop.Ann, id, [], Renamed("Once")));

        var twice = async () => await Store.AppendAsync([other.Created() with { Letters = [ToBob] }, other.Next(Shop.Ann, id, [], Renamed("Twice"))], Stop);

        await twice.Should().ThrowAsync<IOException>();
        (await LettersAsync()).Should().BeEmpty();
    }

    private async Task<List<OutboxRow>> LettersAsync()
    {
        await using var db = OpenDb();
        return await db.Set<OutboxRow>().AsNoTracking().ToListAsync(Stop);
    }
}
