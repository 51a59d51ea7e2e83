using System.Collections.Immutable;
using B2BCart.Blazor.Budgets;
using B2BCart.Blazor.Carts;
using B2BCart.Core.Approvals;
using B2BCart.Core.Budgets;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;
using B2BCart.Core.References;

namespace B2BCart.Blazor.Approvals;

/// <summary>What a page has to know besides the cart to say who is asked and what is left.</summary>
/// <param name="Of">What it was read for; the same again needs no second reading.</param>
public sealed record KnownMoney((string? CostCentre, PersonId Owner, Reservation? Held) Of, ImmutableArray<AskRule> Rules, Envelope? Envelope, ImmutableArray<Claim> Claims);

/// <summary>Reads it, and hears when a budget moved.</summary>
public sealed class RequestDesk(RuleBook rules, BudgetBook budgets, BudgetWatch watch, CartMemory memory, TimeProvider time)
{
    public IDisposable Listen(CompanyId company, Action moved) => watch.Listen(company, moved);

    /// <param name="before">What is known already.</param>
    /// <param name="isStale">A budget moved since.</param>
    public async Task<KnownMoney> ReadAsync(Person me, Cart cart, KnownMoney? before, bool isStale)
    {
        var of = (cart.References.Of(ReferenceKeys.CostCentre), cart.Members.Owner, cart.Budget);
        if (before is not null && before.Of == of && !isStale) return before;

        var asking = await rules.ForAsync(cart.Company, cart.Members.Owner);
        if (of.Item1 is null && cart.Budget is null) return new(of, asking, null, []);

        var envelope = BudgetView.EnvelopeOf(cart, await budgets.EnvelopesAsync(me, cart.Budget?.Envelope, time.GetUtcNow(), CancellationToken.None));
        return new(of, asking, envelope, envelope is null ? [] : await budgets.ClaimsAsync(envelope.Id, me));
    }

    /// <summary>Who is asked, as this person may know it: worked out on all of the cart, then told without amounts where they see none.</summary>
    /// <param name="seen">The cart as they see it.</param>
    public async Task<Outlook> OutlookAsync(Person me, Cart seen, bool maySubmit, KnownMoney known)
    {
        var whole = me.SeesPrices ? seen : await memory.NewestAsync(seen.Id, CancellationToken.None);
        return Outlook.Of(whole, known.Rules, BudgetView.Of(whole, known.Envelope, known.Claims), maySubmit ? me.Id : null).SeenBy(me.SeesPrices);
    }
}
