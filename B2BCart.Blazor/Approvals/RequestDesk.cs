using System.Collections.Immutable;
using B2BCart.Blazor.Budgets;
using B2BCart.Core.Approvals;
using B2BCart.Core.Budgets;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;
using B2BCart.Core.References;

namespace B2BCart.Blazor.Approvals;

/// <summary>What a page has to know besides the cart to say who is asked and what is left.</summary>
/// <param name="Of">What it was read for; the same again needs no second reading.</param>
public sealed record KnownMoney((string? CostCentre, PersonId Owner, Reservation? Held) Of, ImmutableArray<AskRule> Rules, Envelope? Envelope, ImmutableArray<Claim> Claims)
{
    public static KnownMoney Nothing { get; } = new(default, [], null, []);

    /// <summary>The budget with a cart in it; nothing while it is read for another cost centre, and where the cart shows no prices.</summary>
    public BudgetView? With(Cart cart) => Of.CostCentre == cart.References.Of(ReferenceKeys.CostCentre) ? BudgetView.Of(cart, Envelope, Claims) : null;
}

/// <summary>Reads it, and hears when a budget moved.</summary>
public sealed class RequestDesk(RuleBook rules, BudgetBook budgets, BudgetWatch watch, TimeProvider time)
{
    public IDisposable Listen(CompanyId company, Action moved) => watch.Listen(company, moved);

    /// <param name="before">What is known already.</param>
    /// <param name="isStale">A budget moved since.</param>
    public async Task<KnownMoney> ReadAsync(Person me, Cart cart, KnownMoney before, bool isStale)
    {
        (string? CostCentre, PersonId Owner, Reservation? Held) of = (cart.References.Of(ReferenceKeys.CostCentre), cart.Members.Owner, cart.Budget);
        if (before.Of == of && !isStale) return before;

        var asking = await rules.ForAsync(cart.Company, cart.Members.Owner);
        if (of is { CostCentre: null, Held: null }) return new(of, asking, null, []);

        var envelope = cart.EnvelopeAmong(await budgets.EnvelopesAsync(me, of.Held?.Envelope, time.GetUtcNow(), CancellationToken.None));
        return new(of, asking, envelope, envelope is null ? [] : await budgets.ClaimsAsync(envelope.Id, me));
    }
}
