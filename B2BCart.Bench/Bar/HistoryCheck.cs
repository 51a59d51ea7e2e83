using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;

namespace B2BCart.Bench.Bar;

/// <summary>
/// Is there an order of all operations, true to who heard an answer before whom, in which each answer is right? The log gives the order of those with an effect,
/// a cart that was opened says its own place, and each of the others has to find one between them. What is right says a model of its own: two numbers.
/// </summary>
internal sealed class HistoryCheck(HistoryCart cart)
{
    private enum Outcome
    {
        Refused,
        NoEffect,
        Effect,
    }

    private readonly List<decimal[]> _states = [[.. cart.Lines.Select(_ => (decimal)History.Start)]];
    private readonly Dictionary<CommandId, int> _effects = [];
    private readonly List<Placed> _placed = [];

    /// <summary>Nothing when the history is linearizable, else the first thing that is not.</summary>
    public static string? WhatIsWrong(HistoryCart cart, IReadOnlyList<Revision> log, History history)
    {
        var check = new HistoryCheck(cart);
        return check.Follow([.. log.Where(revision => revision.Number > cart.Begun)], history.Operations) ?? check.Place(history) ?? check.PlaceOthers(history.Operations);
    }

    private string? Follow(IReadOnlyList<Revision> log, IReadOnlyList<Operation> operations)
    {
        var byId = operations.ToDictionary(one => one.Id);
        foreach (var revision in log)
        {
            if (!byId.TryGetValue(revision.Command, out var one) || !one.HasEffect || one.Reply.Value!.Revision != revision.Number) return $"revision {revision.Number} was not answered as it is";
            var (outcome, after) = Model(_states[^1], one.Command);
            if (outcome is not Outcome.Effect) return $"revision {revision.Number} should have been {outcome}: {one.Command}";
            if (QuantityIn(revision) != after[LineOf(one.Command)]) return $"revision {revision.Number} leads to {QuantityIn(revision)} and not to {after[LineOf(one.Command)]}";
            _states.Add(after);
            if (!_effects.TryAdd(one.Id, _states.Count - 1)) return $"{one.Id.Value} was carried out twice";
        }

        return operations.FirstOrDefault(one => one.HasEffect && !_effects.ContainsKey(one.Id)) is { } lost ? $"revision {lost.Reply.Value!.Revision} is lost" : null;
    }

    /// <summary>Whatever says itself where it is has to be there in time: an answer, and what was found after it.</summary>
    private string? Place(History history)
    {
        foreach (var look in history.Looks)
        {
            var at = (int)(look.Cart.Revision - cart.Begun);
            if (at < 0 || at >= _states.Count || !cart.Lines.Select(line => QuantityIn(look.Cart, line)).SequenceEqual(_states[at])) return $"revision {look.Cart.Revision} was found to be something else";
            _placed.Add(new($"a cart opened at revision {look.Cart.Revision}", look.Invoked, look.Returned, at, at));
        }

        foreach (var one in history.Operations.Where(one => one.HasEffect)) _placed.Add(new($"revision {one.Reply.Value!.Revision}", one.Invoked, one.Returned, _effects[one.Id], _effects[one.Id] - 1));
        foreach (var early in _placed)
        {
            if (_placed.FirstOrDefault(late => early.Returned < late.Invoked && early.Place > late.Before) is { } late) return $"{early.What} was answered before {late.What} was asked for";
        }

        return null;
    }

    /// <summary>Whoever heard first is placed first, as early as its answer is right.</summary>
    private string? PlaceOthers(IReadOnlyList<Operation> operations)
    {
        foreach (var one in operations.Where(one => !one.HasEffect).OrderBy(one => one.Returned))
        {
            var from = _placed.Where(other => other.Returned < one.Invoked).Select(other => other.Place).DefaultIfEmpty(0).Max();
            var to = _placed.Where(other => other.Invoked > one.Returned).Select(other => other.Before).DefaultIfEmpty(_states.Count - 1).Min();
            var at = Enumerable.Range(from, Math.Max(0, to - from + 1)).Where(at => Fits(_states[at], one)).Select(at => (int?)at).FirstOrDefault();
            if (at is not { } found) return $"{one.Command} was answered {one.Reply.Refusal?.Name ?? "without effect"}, which is right nowhere between {from} and {to}";
            _placed.Add(new("", one.Invoked, one.Returned, found, found));
        }

        return null;
    }

    private bool Fits(decimal[] state, Operation one) =>
        Model(state, one.Command).Outcome == (one.Reply.Refusal is null ? Outcome.NoEffect : Outcome.Refused)
        && (one.Reply.Refusal is not QuantityMoved moved || moved.Now.Value == state[LineOf(one.Command)]);

    private (Outcome Outcome, decimal[] After) Model(decimal[] before, CartCommand command)
    {
        var line = LineOf(command);
        var wanted = command switch { ChangeQuantity change => before[line] + change.By, SetQuantity set => set.To.Value, _ => 0 };
        if (wanted < 1) return (Outcome.Refused, before);
        if (wanted == before[line]) return (Outcome.NoEffect, before);
        if (command is SetQuantity { Seen.Value: var seen } && seen != before[line]) return (Outcome.Refused, before);
        return (Outcome.Effect, [.. before.Select((quantity, at) => at == line ? wanted : quantity)]);
    }

    private int LineOf(CartCommand command) => command switch
    {
        ChangeQuantity change => cart.Lines.ToList().IndexOf(change.Line),
        SetQuantity set => cart.Lines.ToList().IndexOf(set.Line),
        _ => throw new InvalidOperationException("Histories are made of quantities."),
    };

    private static decimal QuantityIn(Revision revision) => revision.Events[0] switch { QuantityChanged change => change.To.Value, QuantitySet set => set.To.Value, _ => -1 };

    private static decimal QuantityIn(Cart cart, LineId line) => cart.Find(line).IsRefused(out _, out var found) ? -1 : found.Quantity.Value;

    /// <param name="Place">The state it leads to or shows.</param>
    /// <param name="Before">The latest state that anything may have led to which was answered before this was asked for.</param>
    private sealed record Placed(string What, long Invoked, long Returned, int Place, int Before);
}
