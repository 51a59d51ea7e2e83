using B2BCart.Blazor.Storage;
using B2BCart.Core.Approvals;
using B2BCart.Core.Budgets;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Core.Ordering;
using B2BCart.Core.People;
using B2BCart.Core.References;
using B2BCart.Tests.Live;
using B2BCart.Tests.Storage;
using Microsoft.EntityFrameworkCore;
using static B2BCart.Tests.Live.NodeInTest;

namespace B2BCart.Tests.Budgets;

/// <summary>A budget of 1,000 EUR that blocks, and carts of 100 bolts (765.43 EUR) each that want it in the same second.</summary>
public sealed class The_last_euro : WriterSpec
{
    private static readonly Guid Centre = Shop.Guid("f1");
    private static readonly Guid Address = Shop.Guid("f2");
    private static readonly EnvelopeId Envelope = new(Shop.Guid("f3"));
    private static readonly Person Ann = Shop.Ann with { MaySubmit = true, MayOrder = true };

    public The_last_euro()
    {
        using var db = Folder.CreateDbContext();
        db.Add(new CostCentreRow { Id = Centre, Company = Shop.Company, Number = "4130", Name = "Lab" });
        db.Add(new CostCentreUseRow { CostCentre = Centre, Unit = Shop.Lab });
        db.Add(new AddressRow { Id = Address, Company = Shop.Company, Name = "Hall", Street = "", City = "", Country = "DE" });
        db.Add(new EnvelopeRow
        {
            Id = Envelope, Company = Shop.Company, CostCentre = Centre, Name = "Lab, Q4", From = new(2026, 10, 1), To = new(2026, 12, 31), Currency = Currency.Of("EUR"), Allocated = 1_000_00, OnOver = OverBudget.Block, Owner = Ann.Id,
        });
        db.SaveChanges();
    }

    [Fact]
    public async Task goes_to_one_of_two_carts_of_one_batch_and_the_other_is_told_by_which()
    {
        var (first, second) = (await ReadyAsync("First"), await ReadyAsync("Second"));

        var answers = await InOneBatchAsync(await Node.CreateAsync(), () => SubmitAsync(first), () => SubmitAsync(second));

        answers[0].IsRefused(out _, out _).Should().BeFalse();
        answers[1].IsRefused(out var no, out _).Should().BeTrue();
        no.Should().BeOfType<NotEnoughBudget>().Which.Left.Minor.Should().Be(1_000_00 - 765_43);
        await BeSoundAsync(reserved: 765_43);
    }

    [Fact]
    public async Task names_the_cart_that_took_it_to_whoever_may_know_it()
    {
        var (first, second) = (await ReadyAsync("First"), await ReadyAsync("Second"));
        await SubmitAsync(first);

        (await SubmitAsync(second)).IsRefused(out var no, out _).Should().BeTrue();

        no.Should().BeOfType<NotEnoughBudget>().Which.TakenBy.Should().Be("First");
    }

    [Fact]
    public async Task goes_to_one_of_two_nodes()
    {
        using var its = new StoreWithFaults(Folder);
        await using var other = await new NodeInTest(Folder, its).StartAsync();
        var (first, second) = (await ReadyAsync("First"), await ReadyAsync("Second"));

        var answers = await Task.WhenAll(SubmitAsync(first), SubmitAsync(second, other));

        answers.Count(answer => answer.IsRefused(out _, out _)).Should().Be(1);
        await BeSoundAsync(reserved: 765_43);
    }

    [Fact]
    public async Task comes_back_when_a_cart_is_withdrawn_and_the_ledger_keeps_both_entries()
    {
        var (first, second) = (await ReadyAsync("First"), await ReadyAsync("Second"));
        await SubmitAsync(first);
        Node.Time.Advance(TimeSpan.FromMinutes(1));
        await Node.DoneAsync(Ann, first, new Withdraw());
        Node.Time.Advance(TimeSpan.FromMinutes(1));

        Value(await SubmitAsync(second));

        await BeSoundAsync(reserved: 765_43);
        (await LedgerAsync()).Should().Equal((765_43, 0), (-765_43, 0), (765_43, 0));
    }

    [Fact]
    public async Task is_not_taken_by_a_batch_that_failed()
    {
        var cart = await ReadyAsync("First");
        Store.FailOnce();

        _ = await Expect.FailureAsync(SubmitAsync(cart));

        await BeSoundAsync(reserved: 0);
        Value(await SubmitAsync(cart));
        await BeSoundAsync(reserved: 765_43);
    }

    [Fact]
    public async Task follows_an_edit_in_the_same_transaction_and_is_spent_by_the_order()
    {
        var cart = await ReadyAsync("First");
        await SubmitAsync(cart);
        await Node.DoneAsync(Ann, cart, Bolts(10));
        await BeSoundAsync(reserved: 841_98);

        await Node.DoneAsync(Ann, cart, new PlaceOrder((await Store.LoadAsync(cart, CancellationToken.None)).Material.Hash()));

        await BeSoundAsync(reserved: 0, committed: 841_98);
    }

    [Fact]
    public async Task is_moved_from_the_version_that_was_read_when_somebody_raised_the_budget_meanwhile()
    {
        var cart = await ReadyAsync("First");
        Store.BeforeAppend = async _ =>
        {
            Store.BeforeAppend = _ => Task.CompletedTask;
            await using var db = Folder.CreateDbContext();
            await db.Set<EnvelopeRow>().ExecuteUpdateAsync(set => set.SetProperty(row => row.Allocated, 500_00).SetProperty(row => row.Version, row => row.Version + 1));
        };

        (await SubmitAsync(cart)).IsRefused(out var no, out _).Should().BeTrue("it is decided again on what is there now");

        no.Should().BeOfType<NotEnoughBudget>();
        await BeSoundAsync(reserved: 0);
    }

    [Fact]
    public async Task numbers_orders_without_a_gap_over_two_nodes()
    {
        using var its = new StoreWithFaults(Folder);
        await using var other = await new NodeInTest(Folder, its).StartAsync();
        await using var db = Folder.CreateDbContext();
        await db.Set<EnvelopeRow>().ExecuteUpdateAsync(set => set.SetProperty(row => row.Allocated, 1_000_000_00), TestContext.Current.CancellationToken);
        List<CartId> carts = [];
        for (var at = 0; at < 6; at++)
        {
            carts.Add(await ReadyAsync($"Cart {at}"));
            Value(await SubmitAsync(carts[^1]));
        }

        await Task.WhenAll(carts.Select(async (cart, at) => Value(await (at % 2 == 0 ? Node : other).ExecuteAsync(Ann, cart, new PlaceOrder((await Store.LoadAsync(cart, CancellationToken.None)).Material.Hash())))));

        (await db.Set<OrderRow>().Select(row => row.Sequence).OrderBy(number => number).ToListAsync(TestContext.Current.CancellationToken)).Should().Equal(1, 2, 3, 4, 5, 6);
    }

    private async Task<CartId> ReadyAsync(string name)
    {
        var cart = Shop.NewCart();
        await Node.DoneAsync(Ann, cart, new CreateCart(name, Currency.Of("EUR")));
        await Node.DoneAsync(Ann, cart, Bolts(100));
        await Node.DoneAsync(Ann, cart, new SetReference(ReferenceKeys.ShipTo, Address.ToString(), null));
        await Node.DoneAsync(Ann, cart, new SetReference(ReferenceKeys.PoNumber, "PO-1", null));
        await Node.DoneAsync(Ann, cart, new SetReference(ReferenceKeys.CostCentre, Centre.ToString(), null));
        return cart;
    }

    private Task<Result<Answered>> SubmitAsync(CartId cart, NodeInTest? at = null) => (at ?? Node).ExecuteAsync(Ann, cart, new SubmitForApproval("For the lab"));

    /// <summary>The budget's row, its ledger and what the carts hold say the same.</summary>
    private async Task BeSoundAsync(long reserved, long committed = 0)
    {
        await using var db = Folder.CreateDbContext();
        var row = await db.Set<EnvelopeRow>().SingleAsync();
        var ledger = await LedgerAsync();
        (row.Reserved, row.Committed).Should().Be((reserved, committed));
        (ledger.Sum(one => one.Reserved), ledger.Sum(one => one.Committed)).Should().Be((reserved, committed));
        (await db.Set<CartRow>().SumAsync(cart => cart.Reserved)).Should().Be(reserved);
    }

    private async Task<List<(long Reserved, long Committed)>> LedgerAsync()
    {
        await using var db = Folder.CreateDbContext();
        return [.. (await db.Set<LedgerRow>().OrderBy(row => row.At).ThenBy(row => row.Seq).ToListAsync()).Select(row => (row.Reserved, row.Committed))];
    }
}
