using System.Text.RegularExpressions;
using B2BCart.Blazor.Notifications;
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

namespace B2BCart.Tests.Notifications;

/// <summary>
/// Ann asks for 5 bolts (38.27 EUR), charged to a cost centre with 100 EUR: over 10 EUR her manager Bob is asked, over 30 EUR Olek too, who sees no prices.
/// </summary>
public abstract partial class RequestMails : MailRoom
{
    private static readonly Currency Euro = Currency.Of("EUR");

    private protected static Person Ann { get; } = Shop.Ann with { MaySubmit = true, MayOrder = true };

    private protected static Person Bob => Shop.Bob;

    private protected static Person Olek => Shop.Olek;

    /// <summary>A cart of Ann's that waits for Bob or, where nobody has authority, for somebody to be named.</summary>
    private protected async Task<CartId> AskedAsync(string reason = "The benches", int lines = 1, bool hasAuthority = true)
    {
        await FurnishAsync(hasAuthority);
        var cart = await Node.CreateAsync();
        await Node.DoneAsync(Ann, cart, NodeInTest.Bolts(5));
        for (var more = 1; more < lines; more++) await Node.DoneAsync(Ann, cart, new AddLine(Shop.Nuts.Sku, new(1), new LineDetails(null, $"bench {more}")));
        foreach (var (field, value) in new[] { (ReferenceKeys.ShipTo, Shop.Guid("f1").ToString()), (ReferenceKeys.PoNumber, "PO-77"), (ReferenceKeys.CostCentre, Shop.Guid("f2").ToString()), (ReferenceKeys.Contact, Bob.Id.Value.ToString()) })
        {
            await Node.DoneAsync(Ann, cart, new SetReference(field, value, null));
        }

        await Node.DoneAsync(Ann, cart, new SubmitForApproval(reason));
        return cart;
    }

    private protected async Task<CartId> ApprovedAsync()
    {
        var cart = await AskedAsync();
        await DecideAsync(Bob, cart, hash => new Approve(hash, "Fine."));
        await DecideAsync(Olek with { SeesPrices = true }, cart, hash => new Approve(hash, null));
        return cart;
    }

    private protected async Task<CartId> OrderedAsync()
    {
        var cart = await ApprovedAsync();
        await DecideAsync(Ann, cart, hash => new PlaceOrder(hash));
        return cart;
    }

    private protected async Task DecideAsync(Person who, CartId cart, Func<string, CartCommand> command) =>
        await Node.DoneAsync(who, cart, command((await Store.LoadAsync(cart, Stop)).Material.Hash()));

    /// <summary>Amounts as mails write them, in whatever language.</summary>
    private protected static IEnumerable<string> AmountsIn(Mail mail) => Amount().Matches($"{mail.Subject}\n{mail.Text}\n{mail.Html}").Select(match => match.Value);

    [GeneratedRegex(@"\d+[.,]\d\d\b|EUR|€")]
    private static partial Regex Amount();

    private async Task FurnishAsync(bool hasAuthority)
    {
        await using var db = Folder.CreateDbContext();
        foreach (var person in db.Set<PersonRow>()) (person.Manager, person.ApprovalLimit, person.MaySubmit, person.MayOrder, person.IsAdmin) = (person.Id == Ann.Id ? Bob.Id : null, hasAuthority ? 1_000_00 : null, true, true, person.Id == Bob.Id);
        db.Add(new RuleRow { Id = new(Shop.Guid("e1")), Company = Shop.Company, Over = 10_00, Currency = Euro, Asks = Asks.Manager });
        db.Add(new RuleRow { Id = new(Shop.Guid("e2")), Company = Shop.Company, Over = 30_00, Currency = Euro, Asks = Asks.Person, Person = Olek.Id });
        db.Add(new AddressRow { Id = Shop.Guid("f1"), Company = Shop.Company, Name = "Hall 7", Street = "Lake Street 7", City = "23569 Lübeck", Country = "DE" });
        db.Add(new CostCentreRow { Id = Shop.Guid("f2"), Company = Shop.Company, Number = "4120", Name = "Lab" });
        db.Add(new CostCentreUseRow { CostCentre = Shop.Guid("f2"), Unit = Shop.Lab });
        db.Add(new EnvelopeRow
        {
            Id = new(Shop.Guid("f3")), Company = Shop.Company, CostCentre = Shop.Guid("f2"), Name = "Lab, Q4", From = new(2026, 10, 1), To = new(2026, 12, 31), Currency = Euro, Allocated = 100_00, OnOver = OverBudget.Inform, Owner = Bob.Id,
        });
        await db.SaveChangesAsync(Stop);
    }
}
