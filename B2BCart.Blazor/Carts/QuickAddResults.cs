using B2BCart.Core.Kernel;
using Microsoft.Extensions.Caching.Memory;

namespace B2BCart.Blazor.Carts;

/// <summary>What became of pasted rows, until the page fetches it: a thousand rows are too much to travel over a circuit.</summary>
public sealed class QuickAddResults(IMemoryCache kept)
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(5);

    public void Keep(PersonId person, Guid id, QuickAdded added) => kept.Set((person, id), added, Long);

    public QuickAdded? Take(PersonId person, Guid id) => kept.Get<QuickAdded>((person, id));
}
