using System.Collections.Immutable;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;

namespace B2BCart.Core.RollCalls;

/// <summary>Colleagues are asked to say when they are done with a cart.</summary>
/// <param name="Number">Counts the roll calls of one cart that followed each other, from 1.</param>
/// <param name="On">The last day, where <paramref name="Zone"/> is.</param>
/// <param name="Zone">An IANA zone.</param>
/// <param name="Until">When that day ends.</param>
/// <param name="RemindAt">The morning before; nothing where that had passed when it was called.</param>
/// <param name="Done">Who said so, and when.</param>
public sealed record RollCall(int Number, ImmutableArray<PersonId> Asked, DateOnly On, string Zone, DateTimeOffset Until, DateTimeOffset? RemindAt, Stamp Called, ImmutableArray<Stamp> Done)
{
    /// <summary>More than this nobody waits for.</summary>
    public const int Most = 100;

    public bool IsReminded { get; init; }

    /// <summary>Who has not said so yet.</summary>
    public ImmutableArray<PersonId> Missing => [.. Asked.Where(person => !IsDone(person))];

    public bool IsDone(PersonId person) => Done.Any(one => one.Actor == person);

    /// <summary>When those who are missing have to be reminded; nothing when nobody has to.</summary>
    public DateTimeOffset? RemindsAt => IsReminded || Missing.IsEmpty ? null : RemindAt;

    public RollCall With(Stamp done) => this with { Done = Done.Add(done) };

    public RollCall Back(PersonId person) => this with { Done = Done.RemoveAll(one => one.Actor == person) };

    /// <summary>Without somebody who left; nobody left to ask ends it.</summary>
    public RollCall? Without(PersonId person) => Asked.All(one => one == person) ? null : Back(person) with { Asked = Asked.Remove(person) };
}
