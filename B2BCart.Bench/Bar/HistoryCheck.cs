using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;

namespace B2BCart.Bench.Bar;

/// <summary>
/// Is there an order of all operations, true to who heard an answer before whom, in which each answer is right? The log gives the order of those with an effect;
/// each of the others has to find a place between them. What is right says a model of its own: two numbers.
/// </summary>
internal sealed class HistoryCheck(IReadOnlyList<LineId> lines)
{
    private enum Outcome
    {
        Refused,
        NoEffect,
        Effect,
    }

    /// <summary>Nothing when the history is linearizable, else the first thing that is not.</summary>
    /// <param name="log">What followed the beginning.</param>
    public string? WhatIsWrong(IReadOnlyList<Revision> log, IReadOnlyList<Operation> history)
    {
        var byId = history.ToDictionary(one => one.Id);
        var place = new Dictionary<CommandId, int>();
        List<decimal[]> states = [[.. lines.Select(_ => (decimal)History.Start)]];
        foreach (var revision in log)
        {
            if (!byId.TryGetValue(revision.Command, out var one) || !one.HasEffect || one.Reply.Value!.Revision != revision.Number) return $"revision {revision.Number} was not answered as it is";
            var (outcome, after) = Model(states[^1], one.Command);
            if (outcome is not Outcome.Effect) return $"revision {revision.Number} should have been {outcome}: {one.Command}";
            if (QuantityIn(revision) != after[LineOf(one.Command)]) return $"revision {revision.Number} leads to {QuantityIn(revision)} and not to {after[LineOf(one.Command)]}";
            states.Add(after);
            if (!place.TryAdd(one.Id, states.Count - 1)) return $"{one.Id.Value} was carried out twice";
        }

        return history.FirstOrDefault(one => one.HasEffect && !place.ContainsKey(one.Id)) is { } lost ? $"revision {lost.Reply.Value!.Revision} is lost" : OutOfTime(history, place) ?? Misplaced(history, place, states);
    }

    private static string? OutOfTime(IReadOnlyList<Operation> history, Dictionary<CommandId, int> place)
    {
        var effects = history.Where(one => one.HasEffect).ToList();
        return effects.Any(early => effects.Any(late => early.Returned < late.Invoked && place[early.Id] > place[late.Id])) ? "an answer was heard before a later command that comes earlier" : null;
    }

    /// <summary>Whoever heard first is placed first, as early as its answer is right.</summary>
    private string? Misplaced(IReadOnlyList<Operation> history, Dictionary<CommandId, int> place, List<decimal[]> states)
    {
        foreach (var one in history.Where(one => !one.HasEffect).OrderBy(one => one.Returned))
        {
            var from = history.Where(other => other.Returned < one.Invoked && place.ContainsKey(other.Id)).Select(other => place[other.Id]).DefaultIfEmpty(0).Max();
            var to = history.Where(other => other.HasEffect && other.Invoked > one.Returned).Select(other => place[other.Id] - 1).DefaultIfEmpty(states.Count - 1).Min();
            var at = Enumerable.Range(from, Math.Max(0, to - from + 1)).Where(at => Fits(states[at], one)).Select(at => (int?)at).FirstOrDefault();
            if (at is null) return $"{one.Command} was answered {one.Reply.Refusal?.Name ?? "without effect"}, which is right nowhere between {from} and {to}";
            place[one.Id] = at.Value;
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
        ChangeQuantity change => lines.ToList().IndexOf(change.Line),
        SetQuantity set => lines.ToList().IndexOf(set.Line),
        _ => throw new InvalidOperationException("Histories are made of quantities."),
    };

    private static decimal QuantityIn(Revision revision) => revision.Events[0] switch { QuantityChanged change => change.To.Value, QuantitySet set => set.To.Value, _ => -1 };
}
