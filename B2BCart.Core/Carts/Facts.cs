using System.Collections.Immutable;
using B2BCart.Core.Approvals;
using B2BCart.Core.Budgets;
using B2BCart.Core.Catalog;
using B2BCart.Core.Kernel;
using B2BCart.Core.Ordering;
using B2BCart.Core.People;
using B2BCart.Core.References;
using B2BCart.Core.Sharing;

namespace B2BCart.Core.Carts;

/// <summary>All that a decision may know besides the cart, gathered before: who, when, which offers, which part of the log.</summary>
/// <param name="Offers">The offers of the products that the command names; one that is missing is not in the catalog.</param>
/// <param name="Revisions">The revisions that the command asked for, newest first.</param>
/// <param name="IsGranteeKnown">Is the one the command names of the actor's company, or its contact at the seller?</param>
public sealed record Facts(
    Person Actor,
    CommandId Command,
    DateTimeOffset Now,
    IReadOnlyDictionary<Sku, Offer> Offers,
    ImmutableArray<Revision> Revisions,
    bool IsGranteeKnown)
{
    private static readonly IReadOnlyDictionary<Sku, Offer> NoOffers = ImmutableDictionary<Sku, Offer>.Empty;

    /// <summary>The people of the actor's company whom the command names.</summary>
    public IReadOnlyDictionary<PersonId, Person> People { get; init; } = ImmutableDictionary<PersonId, Person>.Empty;

    /// <summary>Whether somebody named is of the cart's company, and here.</summary>
    public bool IsColleague(PersonId person, Cart cart) => People.GetValueOrDefault(person)?.Company == cart.Company;

    /// <summary>The one the command names is a contact at the seller.</summary>
    public bool IsContact { get; init; }

    /// <summary>The fields of delivery and references, as the actor may fill them.</summary>
    public ImmutableArray<ReferenceField> References { get; init; } = [];

    /// <summary>The cost centres that the cart's owner may charge, by their ids as they stand in a cart; nothing where the command asks for none.</summary>
    public ImmutableArray<string>? Chargeable { get; init; }

    /// <summary>The company's rules, as they read for whoever requests.</summary>
    public ImmutableArray<AskRule> Rules { get; init; } = [];

    /// <summary>How much may be added before an approval is asked again.</summary>
    public Tolerance Tolerance { get; init; }

    /// <summary>The budgets of today and the one that the cart holds something of.</summary>
    public ImmutableArray<Envelope> Envelopes { get; init; } = [];

    /// <summary>The number that the next order gets.</summary>
    public OrderNumber NextOrder { get; init; }

    /// <summary>The zone that the command names; nothing when there is none of that name.</summary>
    public TimeZoneInfo? Zone { get; init; }

    public static Facts Of(Person actor, CommandId command, DateTimeOffset now) => new(actor, command, now, NoOffers, [], false);

    /// <summary>The other cart that the command names, all of it: whether the actor may open it is still to be asked.</summary>
    public Cart? Other { get; init; }

    /// <summary>The other cart, if it is one of the actor's company and open to them: lines never cross companies. One that is not and one that does not exist get the same answer.</summary>
    public Result<Cart> Open(CartId other) =>
        Other is not { } cart || cart.Id != other || cart.Company != Actor.Company ? new CartNotFound() : AccessTo(cart).MayOpen.IsRefused(out var no) ? no : cart;

    public Access AccessTo(Cart cart) => Access.Of(Actor, cart);

    /// <summary>The offer of a product that may be bought now.</summary>
    public Result<Offer> OfferOf(Sku sku)
    {
        if (sku == default) return new NotASku("");
        if (!Offers.TryGetValue(sku, out var offer)) return new UnknownSku(sku);
        return offer.IsBlocked ? new ProductBlocked(sku) : offer;
    }

    /// <summary>May a line be sent there? Also nowhere of its own.</summary>
    public Verdict MaySendTo(string? place) =>
        place is null || References.Any(field => field.Key == ReferenceKeys.ShipTo && field.Choices.Contains(place)) ? Verdict.Yes : new NotYourChoice(ReferenceKeys.ShipTo);

    /// <summary>Is the cart charged to what its owner may charge? They are the requester, whoever presses the button.</summary>
    public Verdict MayCharge(Cart cart) =>
        Chargeable is not { } chargeable || cart.References.Of(ReferenceKeys.CostCentre) is not { } centre || chargeable.Contains(centre) ? Verdict.Yes : new NotTheirCostCentre(cart.Members.Owner);

    /// <summary>The policy "refuse" is asked of today's stock where it is known, else of the stock that the line knew; all lines of the product count.</summary>
    public Verdict HasInStock(Cart cart, Offer offer, LineId line, Quantity quantity) =>
        Offers.GetValueOrDefault(offer.Sku, offer).HasInStock(quantity + cart.BesidesOf(offer, line));
}

public sealed record UnknownSku(Sku Sku) : Refusal;

public sealed record ProductBlocked(Sku Sku) : Refusal;
