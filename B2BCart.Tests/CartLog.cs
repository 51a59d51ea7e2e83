using System.Collections.Immutable;
using B2BCart.Core.Approvals;
using B2BCart.Core.Budgets;
using B2BCart.Core.Carts;
using B2BCart.Core.Catalog;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;
using B2BCart.Core.References;
using B2BCart.Core.Sharing;

namespace B2BCart.Tests;

/// <summary>A cart and its log: what the writer does, without a disk.</summary>
internal sealed class CartLog
{
    public static DateTimeOffset Start { get; } = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    public static ImmutableArray<ReferenceField> Fields { get; } =
    [
        new(ReferenceKeys.ShipTo, ReferenceKind.Choice, ["halle-7", "kiel"], 0, IsRequired: true),
        new(ReferenceKeys.PoNumber, ReferenceKind.Text, [], 10, IsRequired: true),
        new(ReferenceKeys.Contact, ReferenceKind.Text, [], 10, IsRequired: false),
        new(ReferenceKeys.CostCentre, ReferenceKind.Choice, [Purse.Plenty, Purse.Blocked, Purse.Asking], 0, IsRequired: false),
    ];

    public static CartId Id { get; } = new(Cast.Id(900));

    public Cart Cart { get; private set; } = Cart.Unborn(Id);

    /// <summary>Another cart, of the one store.</summary>
    public CartLog? Other { get; set; }

    public List<Revision> Revisions { get; } = [];

    /// <summary>The fields as whoever acts may fill them.</summary>
    public ImmutableArray<ReferenceField> FieldsNow { get; set; } = Fields;

    /// <summary>What the cart's owner may charge; nothing = not asked for.</summary>
    public ImmutableArray<string>? Chargeable { get; set; }

    public IReadOnlyDictionary<Sku, Offer> Catalog { get; set; } = Goods.All;

    /// <summary>The budgets as the store would have them; moved by what happens.</summary>
    public ImmutableArray<Envelope> Envelopes { get; set; } = Purse.Full;

    public ImmutableArray<AskRule> Rules { get; set; } = Purse.Rules;

    /// <summary>Ann's cart, shared with Bob and Walt as editors, Cleo as contributor and Vic as viewer.</summary>
    public static CartLog Shared()
    {
        var log = new CartLog();
        log.Append(Cast.Ann, new(Cast.Id(901)), Start, null, new CartCreated(Cast.Company, Cast.Ann.Id, "Lab 3", Currency.Of("EUR")));
        foreach (var (person, role) in new[] { (Cast.Bob, CartRole.Editor), (Cast.Cleo, CartRole.Contributor), (Cast.Vic, CartRole.Viewer), (Cast.Walt, CartRole.Editor) })
        {
            log.Append(Cast.Ann, new(Cast.Id(902)), Start, null, new CartShared(Grantee.Of(person.Id), role, null));
        }

        return log;
    }

    /// <summary>Ann's cart Lab 4, shared with Bob as contributor.</summary>
    public static CartLog Beside(CartId id)
    {
        var log = new CartLog { Cart = Cart.Unborn(id) };
        log.Append(Cast.Ann, new(Cast.Id(951)), Start, null, new CartCreated(Cast.Company, Cast.Ann.Id, "Lab 4", Currency.Of("EUR")));
        log.Append(Cast.Ann, new(Cast.Id(952)), Start, null, new CartShared(Grantee.Of(Cast.Bob.Id), CartRole.Contributor, null));
        return log;
    }

    /// <summary>The same cart and log, to go on another way.</summary>
    public CartLog Fork()
    {
        var fork = new CartLog { Cart = Cart, Catalog = Catalog, Envelopes = Envelopes };
        fork.Revisions.AddRange(Revisions);
        return fork;
    }

    public Result<Decided> Execute(Person actor, CommandId id, DateTimeOffset now, CartCommand command)
    {
        if (command.LeadTo(Cart, FactsFor(actor, id, now, command)).IsRefused(out var no, out var decided)) return no;
        if (!decided.Events.IsEmpty) Append(actor, id, now, decided.Undoes, [.. decided.Events]);
        if (!decided.Elsewhere.IsEmpty) Other!.Append(actor, id, now, decided.UndoesElsewhere, [.. decided.Elsewhere]);
        return decided;
    }

    public void Append(Person actor, CommandId id, DateTimeOffset now, long? undoes, params CartEvent[] events)
    {
        var revision = new Revision(Cart.Id, Cart.Revision + 1, Cart.Seq + 1, id, actor.Id, now, undoes, [.. events]);
        Revisions.Add(revision);
        Cart = Cart.Apply(revision);
        foreach (var moved in events.OfType<IMovesBudget>()) Envelopes = [.. Envelopes.Select(one => one.Id == moved.Envelope ? Purse.Moved(one, moved) : one)];
    }

    private CompanyId CompanyOf(Person actor) => Cart.Exists ? Cart.Company : actor.Company;

    /// <summary>Only what the command asks for.</summary>
    private Facts FactsFor(Person actor, CommandId id, DateTimeOffset now, CartCommand command) =>
        Facts.Of(actor, id, now) with
        {
            Other = command.OtherOf(Cart, actor.Id) is { } other && Other?.Cart.Id == other ? Other.Cart : null,
            Zone = command.NamesZone is { } zone && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var found) ? found : null,
            References = command.NeedsReferences ? FieldsNow : [],
            Chargeable = command.NeedsRules ? Chargeable : null,
            People = Cast.Everybody.Append(Cast.Sam).Where(one => (one.Company == CompanyOf(actor) || one.ContactOf.Contains(CompanyOf(actor))) && command.NamesPeople.Contains(one.Id)).ToDictionary(one => one.Id),
            Offers = command.NeedsOffers(command.OtherOf(Cart, actor.Id) is null ? Cart : Other?.Cart ?? Cart).Where(Catalog.ContainsKey).Distinct().ToImmutableDictionary(sku => sku, sku => Catalog[sku]),
            Revisions = [.. command.NeedsRevisions(Cart, actor.Id).Select(Read)],
            Rules = command.NeedsRules ? Rules : [],
            Tolerance = command.NeedsRules ? Purse.Tolerance : default,
            Envelopes = command.NeedsRules || Cart.Review is not null || Cart.Budget is not null ? Envelopes : [],
            NextOrder = command.NeedsOrderNumber ? new(2026, 7) : default,
            IsContact = command.Names == Grantee.Of(Cast.Sam.Id), IsGranteeKnown = command.Names is { } grantee && Cast.Knows(grantee),
        };

    private Revision Read(UndoStep step) =>
        Revisions.Single(one => one.Number == step.Revision && one.FirstSeq == step.FirstSeq && one.Events.Length == step.Events && one.At == step.At);
}
