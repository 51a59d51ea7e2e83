using B2BCart.Blazor.Approvals;
using B2BCart.Blazor.Carts;
using B2BCart.Blazor.People;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Approvals;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;
using B2BCart.Tests.Storage;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace B2BCart.Tests.Approvals;

/// <summary>A cart of Ann's, stored as the writer stores it; Bob is asked, then Olek, who sees no prices.</summary>
public abstract class RequestOfAnn : IDisposable
{
    private protected static readonly LineId Line = new(Shop.Guid("f1"));

    private readonly SqliteFolder _folder = new();
    private readonly SqliteCartStore _store;

    protected RequestOfAnn()
    {
        _store = new(_folder.Connections);
        Inbox = new(_folder, new CartList(_folder), new PeopleNews(NullLogger<PeopleNews>.Instance), Time);
        Waiting = new(_folder, new CartMemory(_store));
        List = new(_folder);
    }

    private protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    private protected FakeTimeProvider Time { get; } = new(Shop.Morning);

    private protected Inbox Inbox { get; }

    private protected WaitingCarts Waiting { get; private set; }

    private protected CartList List { get; }

    private protected Log Log { get; } = new();

    public void Dispose()
    {
        _store.Dispose();
        _folder.Dispose();
        GC.SuppressFinalize(this);
    }

    private protected Task SubmittedAsync() => KeepAsync(Log.Created("Lab 3"), Log.Added(100, Line), Log.Next(Shop.Ann, Submitted()));

    private protected static CartSubmitted Submitted() => new(
        1, Shop.Ann.Id, "For the lab", [Rule(1, 100, Shop.Bob), Rule(2, 200, Shop.Olek)], Purse.Tolerance);

    private protected ApprovalGiven Yes(int rule) => new([new(Shop.Guid($"b{rule}"))], null, Log.Cart.Material.Hash());

    private protected Task DoneAsync(Person who, CartEvent what) => KeepAsync(Log.Next(who, what));

    /// <summary>Stored, and then told as the writer tells it.</summary>
    private protected async Task KeepAsync(params Append[] appends)
    {
        (await _store.AppendAsync(appends, Stop)).Should().BeEmpty();
        foreach (var append in appends) Inbox.Committed(append);
        Waiting = new(_folder, new CartMemory(_store));
    }

    /// <summary>Stored by another node: nobody here is told.</summary>
    private protected async Task KeepElsewhereAsync(params Append[] appends) => (await _store.AppendAsync(appends, Stop)).Should().BeEmpty();

    private protected async Task<ListedCart?> ListedAsync(Person person, CartsShown show = CartsShown.All) =>
        (await List.ReadAsync(person, new(show, null, 1), [], Stop)).Carts.SingleOrDefault();

    private static AskRule Rule(int number, decimal over, Person asked) => new(new(Shop.Guid($"b{number}")), Money.Round(over, Currency.Of("EUR")), Asks.Person, [asked.Id]);
}
