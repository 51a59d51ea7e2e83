using System.Collections.Immutable;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;

namespace B2BCart.Core.Budgets;

/// <summary>Keeps what a submitted cart holds of its budget equal to what it costs: reserved from submit on, committed by the order, released otherwise.</summary>
internal static class Reserving
{
    public static Result<ImmutableArray<CartEvent>> Of(Cart cart, Facts facts)
    {
        if (cart.State is CartState.Ordered) return cart.Budget is { IsCommitted: false } held ? Events(new BudgetCommitted(held.Envelope, held.Amount)) : Events();
        if (cart.State is CartState.Draft or CartState.Rejected) return cart.Budget is { } free ? Events(new BudgetReleased(free.Envelope, free.Amount)) : Events();

        return Hold(cart, cart.EnvelopeAmong(facts.Envelopes), cart.Total!.Value);
    }

    private static Result<ImmutableArray<CartEvent>> Hold(Cart cart, Envelope? envelope, Money wanted)
    {
        var events = ImmutableArray.CreateBuilder<CartEvent>();
        if (cart.Budget is { } other && other.Envelope != envelope?.Id)
        {
            events.Add(new BudgetReleased(other.Envelope, other.Amount));
            if (IsOwnerAsked(cart, other.Envelope)) events.Add(new BudgetOwnerSpared(other.Envelope));
        }

        if (envelope is null) return events.ToImmutable();

        var held = cart.Budget is { } same && same.Envelope == envelope.Id ? same.Amount!.Value : Money.Zero(wanted.Currency);
        var left = envelope.Available + held - wanted;
        if (left.Minor < 0 && wanted.Minor > held.Minor && envelope.OnOver is OverBudget.Block) return new NotEnoughBudget(envelope.Name, envelope.Available + held, wanted, envelope.LastTaken);

        if (wanted != held) events.Add(new BudgetReserved(envelope.Id, held, wanted));
        var (asks, isAsked) = (left.Minor < 0 && envelope.OnOver is OverBudget.AskOwner, IsOwnerAsked(cart, envelope.Id));
        if (asks && !isAsked) events.Add(new BudgetOwnerAsked(envelope.Id, Money.Zero(left.Currency) - left, envelope.Ladder));
        if (!asks && isAsked) events.Add(new BudgetOwnerSpared(envelope.Id));
        return events.ToImmutable();
    }

    private static bool IsOwnerAsked(Cart cart, EnvelopeId envelope) => cart.Review!.Rules.Any(rule => rule.Id.Value == envelope.Value);

    private static ImmutableArray<CartEvent> Events(params ReadOnlySpan<CartEvent> events) => [.. events];
}

/// <summary>A budget that blocks has too little left. Nothing was changed.</summary>
/// <param name="Left">What this cart could have.</param>
/// <param name="TakenBy">The cart that took something last, where the reader may know it.</param>
public sealed record NotEnoughBudget(string Budget, Money Left, Money Asked, string? TakenBy) : Refusal;
