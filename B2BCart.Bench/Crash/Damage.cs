using B2BCart.Blazor.Storage;
using B2BCart.Core.Carts;

namespace B2BCart.Bench.Crash;

/// <summary>How the logs of carts differ from what was acknowledged.</summary>
internal sealed class Damage
{
    private const int MostTold = 40;

    public int Lost { get; private set; }

    public int Doubled { get; private set; }

    public int HalfApplied { get; private set; }

    public bool IsNone => Lost + Doubled + HalfApplied == 0;

    public List<string> Told { get; } = [];

    /// <summary>Every answer is in the log exactly once and as it was answered, the log has nothing else, and the cart is what its log says.</summary>
    public void Compare(Cart cart, IReadOnlyList<Revision> log, IEnumerable<Acknowledgement> acknowledged)
    {
        var byCommand = log.ToLookup(revision => (revision.Actor, revision.Command));
        var answers = acknowledged.ToDictionary(one => (one.Actor, one.Command));
        foreach (var one in answers.Values) Compare(one, [.. byCommand[(one.Actor, one.Command)]]);
        foreach (var revision in log.Where(one => !answers.ContainsKey((one.Actor, one.Command)))) Doubled += Tell($"revision {revision.Number} of {cart.Id.Value} was answered to nobody");
        for (var at = 0; at < log.Count; at++) Follow(at == 0 ? null : log[at - 1], log[at]);

        if (log.Count == 0 && !cart.Exists) return;
        var replayed = log.Aggregate(Cart.Unborn(cart.Id), (now, revision) => now.Apply(revision));
        if (!CartJson.Write(replayed).AsSpan().SequenceEqual(CartJson.Write(cart))) HalfApplied += Tell($"cart {cart.Id.Value} is not what its {log.Count} revisions say");
    }

    /// <summary>Something in the database that does not agree with itself.</summary>
    public void Note(string what) => HalfApplied += Tell(what);

    private void Compare(Acknowledgement one, IReadOnlyList<Revision> found)
    {
        if (!one.IsEdit && found.Count > 0) Doubled += Tell($"{one.Command.Value} was answered without effect and is revision {found[0].Number}");
        if (!one.IsEdit) return;
        if (found.Count == 0) Lost += Tell($"revision {one.Answer!.Revision} of {one.Cart.Value} is lost: {one.Command.Value}");
        else if (found.Count > 1) Doubled += Tell($"{one.Command.Value} was carried out {found.Count} times");
        else if (found[0].Number != one.Answer!.Revision || found[0].FirstSeq != one.Answer.FirstSeq || found[0].Events.Length != one.Answer.Events) HalfApplied += Tell($"{one.Command.Value} is not as it was answered: {one.Answer} and {found[0].Number}, {found[0].FirstSeq}, {found[0].Events.Length}");
    }

    private void Follow(Revision? before, Revision revision)
    {
        if (revision.Number != (before?.Number ?? 0) + 1 || revision.FirstSeq != (before?.LastSeq ?? 0) + 1) HalfApplied += Tell($"revision {revision.Number} of {revision.Cart.Value} does not follow {before?.Number}");
    }

    private int Tell(string what)
    {
        if (Told.Count < MostTold) Told.Add(what);
        return 1;
    }
}
