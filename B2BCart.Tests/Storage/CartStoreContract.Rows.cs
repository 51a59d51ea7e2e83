using B2BCart.Blazor.Storage;
using B2BCart.Core.Carts;
using B2BCart.Core.Sharing;
using Microsoft.EntityFrameworkCore;

namespace B2BCart.Tests.Storage;

/// <summary>What stands beside the log: snapshots, summaries, the index of members.</summary>
public abstract partial class CartStoreContract
{
    [Fact]
    public async Task opens_the_same_cart_with_a_snapshot_as_by_replay()
    {
        var log = new Log();
        await KeepAsync(log.Created(), log.Added(3));
        await KeepSnapshotAsync(log.Cart);
        await KeepAsync(log.Added(4), log.Next(Shop.Bob, new QuantityChanged(log.Cart.Lines[0].Id, new(3), new(5), [new(Shop.Bob.Id, 2)])));

        Log.Told(await Store.LoadAsync(log.Cart.Id, Stop)).Should().Be(Log.Told(log.Cart));
    }

    [Fact]
    public async Task ignores_a_snapshot_of_another_format()
    {
        var log = new Log();
        await KeepAsync(log.Created());
        await KeepSnapshotAsync(log.Cart with { Name = "From another time" });
        await using (var db = OpenDb()) await db.Set<SnapshotRow>().ExecuteUpdateAsync(row => row.SetProperty(one => one.Format, Snapshots.Format + 1), Stop);

        (await Store.LoadAsync(log.Cart.Id, Stop)).Name.Should().Be("Lab 3");
    }

    [Fact]
    public async Task never_lets_an_old_snapshot_take_the_place_of_a_newer_one()
    {
        var log = new Log();
        await KeepAsync(log.Created());
        var old = log.Cart;
        await KeepAsync(log.Added(), log.Added());
        await KeepSnapshotAsync(log.Cart);
        await KeepSnapshotAsync(old);

        await using var db = OpenDb();
        (await db.Set<SnapshotRow>().SingleAsync(row => row.Cart == old.Id, Stop)).Seq.Should().Be(3);
    }

    [Fact]
    public async Task keeps_the_summary_in_step_with_the_cart()
    {
        var log = new Log();
        await KeepAsync(log.Created(), log.Added(2), log.Added(3), log.Next(Shop.Bob, Renamed("Lab 4"), new LineRemoved(log.Cart.Lines[0].Id, new(2))));

        await using var db = OpenDb();
        (await db.Set<CartRow>().SingleAsync(row => row.Id == log.Cart.Id, Stop)).Should().BeEquivalentTo(new CartRow
        {
            Id = log.Cart.Id, Company = Shop.Company, Name = "Lab 4", Owner = Shop.Ann.Id, Currency = "EUR", Revision = 4, Seq = 5, Lines = 1,
            Total = log.Cart.Total!.Value.Minor, CreatedAt = Shop.Morning, EditedAt = Shop.Morning.AddMinutes(3), EditedBy = Shop.Bob.Id,
        });
    }

    [Fact]
    public async Task keeps_the_index_of_members_in_step_with_the_sharing()
    {
        var (log, lab) = (new Log(), Grantee.Of(Shop.Lab));
        await KeepAsync(log.Created(), log.Next(Shop.Ann, new CartShared(Grantee.Of(Shop.Bob.Id), CartRole.Editor, null)));
        await KeepAsync(log.Next(Shop.Ann, new SharingStopped(Grantee.Of(Shop.Bob.Id), CartRole.Editor)), log.Next(Shop.Ann, new CartShared(lab, CartRole.Viewer, null)));

        await using var db = OpenDb();
        var members = await db.Set<MemberRow>().Where(row => row.Cart == log.Cart.Id).ToListAsync(Stop);
        members.Select(row => (row.Kind, new Guid(row.Grantee, bigEndian: true), row.Role))
            .Should().BeEquivalentTo([(GranteeKind.Person, Shop.Ann.Id.Value, CartRole.Owner), (GranteeKind.Unit, Shop.Lab.Value, CartRole.Viewer)]);
    }
}
