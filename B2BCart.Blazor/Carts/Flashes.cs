using System.Collections.Immutable;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;

namespace B2BCart.Blazor.Carts;

/// <summary>What others did since this person last edited something: it washes in with their colour and its words stay.</summary>
public sealed class Flashes(PersonId me)
{
    private ImmutableDictionary<LineId, Flash> _now = ImmutableDictionary<LineId, Flash>.Empty;

    /// <summary>A picture of now, so that what is drawn does not change under the drawing.</summary>
    public IReadOnlyDictionary<LineId, Flash> Now => _now;

    public void Clear() => _now = _now.Clear();

    /// <summary>Takes in what others changed between two states, and says who and how many lines.</summary>
    public (IReadOnlyList<string> People, int Lines) Take(Cart before, Cart after, Looks looks)
    {
        List<Line> changed = [.. after.Lines.Where(line => line.Changed.Revision > before.Revision)];
        if (changed.RemoveAll(line => line.Changed.Actor == me) > 0) Clear();
        if (changed.Count == 0) return ([], 0);

        foreach (var line in changed)
        {
            var was = before.Find(line.Id).IsRefused(out _, out var old) ? null : (Quantity?)old.Quantity;
            _now = _now.SetItem(line.Id, new(looks.Of(line.Changed.Actor), was == line.Quantity ? null : was, line.Changed.Revision));
        }

        return ([.. changed.Select(line => looks.Of(line.Changed.Actor).Of.FirstName).Distinct()], changed.Count);
    }
}
