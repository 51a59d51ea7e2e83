using B2BCart.Core.Kernel;

namespace B2BCart.Blazor.Carts;

/// <summary>Something about a line that only the person at this page can answer; until then nothing is written and their text stays in its field.</summary>
/// <param name="Typed">What stands in the field.</param>
/// <param name="Says">The sentence, already in the reader's language.</param>
/// <param name="Answers">At most three ways out.</param>
public sealed record Question(LineId Line, string Typed, string Says, EquatableList<Way> Answers)
{
    /// <summary>Somebody else changed the value: an alert, not a hint.</summary>
    public bool IsConflict { get; init; }

    /// <summary>It asks what to do about a line that somebody removed.</summary>
    public bool IsOfRemoved { get; init; }
}

/// <summary>One way out: what the button says, and the command it stands for (none = leave it as the cart has it).</summary>
public sealed record Way(string Says, Core.Carts.CartCommand? Command);

/// <summary>A list that is equal when its elements are, so that a row is not drawn again for nothing.</summary>
public sealed class EquatableList<T>(params T[] items) : List<T>(items), IEquatable<EquatableList<T>>
{
    public bool Equals(EquatableList<T>? other) => other is not null && this.SequenceEqual(other);

    public override bool Equals(object? obj) => Equals(obj as EquatableList<T>);

    public override int GetHashCode() => Count;
}
