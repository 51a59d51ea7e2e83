using System.Collections.Immutable;
using B2BCart.Blazor.Budgets;
using B2BCart.Blazor.Ordering;
using B2BCart.Core.Budgets;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Core.Ordering;

namespace B2BCart.Blazor.Carts;

/// <summary>
/// What a decision has to know as of its own turn, because whoever decided just before may have changed it: what is left of a budget and
/// the next order number. Read from the database, with what the same batch has taken already.
/// </summary>
public sealed class Turn(BudgetBook budgets, OrderNumbers numbers)
{
    private readonly Dictionary<EnvelopeId, Envelope> _moved = [];
    private readonly Dictionary<(CompanyId, int), int> _given = [];

    public async ValueTask<Facts> KnowAsync(Facts facts, CartCommand command, Cart cart, CancellationToken stop)
    {
        if (cart.Review is not null || cart.Budget is not null || command.NeedsRules)
        {
            var read = await budgets.EnvelopesAsync(facts.Actor, cart.Budget?.Envelope, facts.Now, stop);
            facts = facts with { Envelopes = [.. read.Select(one => _moved.GetValueOrDefault(one.Id, one))] };
        }

        if (!command.NeedsOrderNumber) return facts;
        var next = await numbers.NextAsync(facts.Actor.Company, facts.Now, stop);
        return facts with { NextOrder = next with { Sequence = Math.Max(next.Sequence, _given.GetValueOrDefault((facts.Actor.Company, next.Year)) + 1) } };
    }

    /// <summary>Takes in what was decided, and says how the budgets move, each guarded by the version it was decided on.</summary>
    public ImmutableArray<BudgetMove> Take(Facts facts, Revision revision)
    {
        var moves = ImmutableArray.CreateBuilder<BudgetMove>();
        var seq = revision.FirstSeq;
        foreach (var one in revision.Events)
        {
            if (one is OrderPlaced placed) _given[(facts.Actor.Company, placed.Number.Year)] = placed.Number.Sequence;
            if (one is IMovesBudget money && Find(facts, money.Envelope) is { } envelope)
            {
                var (reserved, committed) = money.Moves();
                moves.Add(new(envelope.Id, envelope.Version, seq, reserved, committed));
                _moved[envelope.Id] = envelope with { Reserved = envelope.Reserved + reserved, Committed = envelope.Committed + committed, Version = envelope.Version + 1 };
            }

            seq++;
        }

        return moves.ToImmutable();
    }

    private Envelope? Find(Facts facts, EnvelopeId id) => _moved.GetValueOrDefault(id) ?? facts.Envelopes.FirstOrDefault(one => one.Id == id);
}
