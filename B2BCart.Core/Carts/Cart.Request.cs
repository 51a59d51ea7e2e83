using System.Collections.Immutable;
using B2BCart.Core.Approvals;
using B2BCart.Core.Budgets;
using B2BCart.Core.Kernel;
using B2BCart.Core.Ordering;
using B2BCart.Core.References;
using B2BCart.Core.RollCalls;

namespace B2BCart.Core.Carts;

/// <summary>What a cart is on its way to an order.</summary>
public sealed partial record Cart
{
    /// <summary>The request that was submitted last, unless it was withdrawn.</summary>
    public Review? Review { get; init; }

    /// <summary>Where that request stands; worked out anew at every revision.</summary>
    public Standing? Standing { get; init; }

    /// <summary>How many requests there were.</summary>
    public int Requests { get; init; }

    /// <summary>The revision that submitted it first: from then on auditors read it.</summary>
    public long? FirstSubmit { get; init; }

    /// <summary>Who added, raised or redirected something last: they never cover it with their own approval.</summary>
    public Stamp? Raised { get; init; }

    /// <summary>What the cart holds of a budget.</summary>
    public Reservation? Budget { get; init; }

    public Order? Order { get; init; }

    /// <summary>Who is asked to say "I'm done", while nobody has submitted it.</summary>
    public RollCall? RollCall { get; init; }

    public CartState State => this switch
    {
        { Order: not null } => CartState.Ordered,
        { Review: null } => CartState.Draft,
        { Review.Answer.Kind: AnswerKind.Rejected } => CartState.Rejected,
        { Review.Answer: not null } => CartState.ChangesRequested,
        { Standing.IsApproved: true } => CartState.Approved,
        _ => CartState.InReview,
    };

    /// <summary>What an approval covers, as it is now.</summary>
    public Material Material => new(
        Members.Owner,
        Total,
        [.. Present.OrderBy(line => line.Id.Value).Select(line => new MaterialLine(line.Id, line.Offer.Sku, line.Quantity, line.Offer.Unit, line.Price?.Amount, line.Offer.Price.Per, line.Price?.Total, line.Details.ShipTo))],
        [.. References.Values.Where(value => Material.Fields.Contains(value.Field))]);

    /// <summary>The budget that it is charged to: it stays with the one that it holds something of as long as its cost centre stays, else it is today's; another currency has none.</summary>
    public Envelope? EnvelopeAmong(ImmutableArray<Envelope> envelopes)
    {
        var fitting = envelopes.Where(one => one.CostCentre == References.Of(ReferenceKeys.CostCentre) && one.Allocated.Currency == Currency).ToList();
        return fitting.Find(one => one.Id == Budget?.Envelope) ?? fitting.FirstOrDefault();
    }

    /// <summary>Owner, requester and submitter never approve their own.</summary>
    public bool IsOwnOf(PersonId person) => person == Members.Owner || person == Review?.Requester || person == Review?.Submitted.Actor;

    /// <summary>Whose own it is, whoever raised it last, and who has left.</summary>
    public ImmutableArray<PersonId> MayNotDecide =>
        [.. new[] { Members.Owner, Review?.Requester, Review?.Submitted.Actor, Raised?.Actor }.OfType<PersonId>().Concat(Review?.Gone ?? []).Distinct()];

    /// <summary>Who is asked now, and whether they said yes in this request before.</summary>
    public (PersonId Person, bool IsAgain)? WaitsFor =>
        State is CartState.InReview && Standing!.Asked is { } asked ? (asked, Review!.LastOf(asked) is not null) : null;

    /// <summary>Whoever changed a line or redirected something last.</summary>
    internal PersonId LastTouched
    {
        get
        {
            var last = Raised ?? Created;
            foreach (var line in Lines)
            {
                if (line.Changed.Revision > last.Revision) last = line.Changed;
            }

            return last.Actor;
        }
    }
}
