using System.Collections.Immutable;
using B2BCart.Core.Kernel;

namespace B2BCart.Core.Live;

/// <summary>One open page: who, on which line, typing or not. Never stored.</summary>
/// <param name="Tab">The page; one person may have several.</param>
/// <param name="Beat">When it was last heard of.</param>
public sealed record Here(PersonId Person, Guid Tab, LineId? Line, bool IsEditing, bool IsIdle, DateTimeOffset Beat);

/// <summary>One person in a cart, however many pages they have open.</summary>
public sealed record Visitor(PersonId Person, LineId? Line, bool IsEditing, bool IsIdle);

/// <summary>Who is in a cart.</summary>
public sealed record Presence(ImmutableDictionary<Guid, Here> Tabs)
{
    /// <summary>A page that was not heard of for so long is gone.</summary>
    public static readonly TimeSpan Gone = TimeSpan.FromSeconds(30);

    public static Presence Nobody { get; } = new(ImmutableDictionary<Guid, Here>.Empty);

    public Presence With(Here here) => new(Tabs.SetItem(here.Tab, here));

    public Presence Without(Guid tab) => Tabs.ContainsKey(tab) ? new(Tabs.Remove(tab)) : this;

    public Presence WithoutGone(DateTimeOffset now)
    {
        var gone = Tabs.Values.Where(here => now - here.Beat > Gone).Select(here => here.Tab).ToList();
        return gone.Count == 0 ? this : new(Tabs.RemoveRange(gone));
    }

    /// <summary>One entry a person: the page on which they type, else the one heard of last. In the order of ids, so that nobody jumps about.</summary>
    public ImmutableArray<Visitor> People { get; } =
    [
        .. Tabs.Values
            .GroupBy(here => here.Person)
            .Select(tabs => tabs.OrderByDescending(here => here.IsEditing).ThenBy(here => here.IsIdle).ThenByDescending(here => here.Line is not null).ThenByDescending(here => here.Beat).First())
            .OrderBy(here => here.Person.Value)
            .Select(here => new Visitor(here.Person, here.Line, here.IsEditing, here.IsIdle)),
    ];
}
