using System.Collections.Immutable;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Core.Notifications;

namespace B2BCart.Blazor.Carts;

/// <summary>Commands decided one after the other, each on what the ones before it left; nothing is said or kept until the batch is stored.</summary>
public sealed class Batch(ICartStore store, CartMemory memory, Turn turn)
{
    private readonly Dictionary<(PersonId, CommandId), Answered> _answered = [];

    public Dictionary<CartId, Cart> Carts { get; } = [];

    public List<Append> Appends { get; } = [];

    public List<(Waiting Waiting, Result<Answered> Answer)> Answers { get; } = [];

    public async ValueTask DecideAsync(Waiting waiting, CancellationToken stop)
    {
        var answer = await AnswerAsync(waiting, stop);
        Answers.Add((waiting, answer));
    }

    private async ValueTask<Result<Answered>> AnswerAsync(Waiting waiting, CancellationToken stop)
    {
        if (await BeforeAsync(waiting, stop) is { } before) return before.PayloadHash.SequenceEqual(waiting.PayloadHash) ? before : new CommandIdReused();

        var cart = await NewestAsync(waiting.Cart, stop);
        var steps = waiting.Command.NeedsRevisions(cart, waiting.Facts.Actor.Id);
        var facts = steps.IsEmpty ? waiting.Facts : waiting.Facts with { Revisions = await RevisionsAsync(cart.Id, steps, stop) };
        if (waiting.Command.OtherOf(cart, waiting.Facts.Actor.Id) is { } other) facts = facts with { Other = await NewestAsync(other, stop) };
        facts = await turn.KnowAsync(facts, waiting.Command, cart, stop);
        if (waiting.Command.LeadTo(cart, facts).IsRefused(out var no, out var decided)) return no;

        return Accept(waiting, cart, facts, decided);
    }

    /// <summary>Who waited longer was asked earlier: time in a log never runs backwards.</summary>
    private Answered Accept(Waiting waiting, Cart cart, Facts facts, Decided decided)
    {
        var (actor, command) = waiting.Key;
        var at = waiting.Facts.Now > cart.Edited.At ? waiting.Facts.Now : cart.Edited.At;
        Revision? revision = decided.Events.IsEmpty
            ? null
            : new(cart.Id, cart.Revision + 1, cart.Seq + 1, command, actor, at, decided.Undoes, decided.Events);
        var after = revision is null ? cart : cart.Apply(revision);
        var answer = new Answered(waiting.PayloadHash, cart.Id, after.Revision, cart.Seq + 1, decided.Events.Length, decided.Rows);
        Appends.Add(new(cart, after, actor, command, revision, answer, at)
        {
            Moves = revision is null ? [] : turn.Take(facts, revision),
            Letters = revision is null ? [] : Letters.Between(cart, after, revision),
        });
        _answered[waiting.Key] = answer;
        Carts[cart.Id] = after;
        if (!decided.Elsewhere.IsEmpty) AcceptElsewhere(facts.Other!, decided, command, actor, at);
        return answer;
    }

    /// <summary>The other cart's part: stored with the first or not at all, and answered with it.</summary>
    private void AcceptElsewhere(Cart cart, Decided decided, CommandId command, PersonId actor, DateTimeOffset at)
    {
        var revision = new Revision(cart.Id, cart.Revision + 1, cart.Seq + 1, command, actor, at > cart.Edited.At ? at : cart.Edited.At, decided.UndoesElsewhere, decided.Elsewhere);
        var after = cart.Apply(revision);
        Appends.Add(new(cart, after, actor, command, revision, null, revision.At) { Letters = Letters.Between(cart, after, revision) });
        Carts[cart.Id] = after;
    }

    private ValueTask<Cart> NewestAsync(CartId id, CancellationToken stop) => Carts.TryGetValue(id, out var inBatch) ? new(inBatch) : memory.NewestAsync(id, stop);

    private async ValueTask<Answered?> BeforeAsync(Waiting waiting, CancellationToken stop) =>
        _answered.TryGetValue(waiting.Key, out var inBatch) ? inBatch : await store.FindAnswerAsync(waiting.Key.Actor, waiting.Key.Command, stop);

    /// <summary>From this batch where they are not stored yet, else from the log.</summary>
    public async ValueTask<ImmutableArray<Revision>> RevisionsAsync(CartId cart, ImmutableArray<UndoStep> steps, CancellationToken stop)
    {
        var revisions = ImmutableArray.CreateBuilder<Revision>(steps.Length);
        foreach (var step in steps)
        {
            var inBatch = Appends.Select(one => one.Revision).FirstOrDefault(one => one?.Cart == cart && one.Number == step.Revision);
            revisions.Add(inBatch ?? (await store.ReadAsync(cart, step.FirstSeq, 1, stop))[0]);
        }

        return revisions.ToImmutable();
    }
}
