using System.Collections.Immutable;
using B2BCart.Core.Kernel;

namespace B2BCart.Core.Carts;

/// <summary>What a command leads to.</summary>
/// <param name="Events">Empty when it is accepted and there is nothing to change.</param>
/// <param name="Rows">What became of each row, for commands that have rows.</param>
/// <param name="Undoes">The revision that is taken back.</param>
public sealed record Decided(ImmutableArray<CartEvent> Events, ImmutableArray<Row> Rows, long? Undoes = null)
{
    /// <summary>What happens in the other cart that the command names, in the same transaction.</summary>
    public ImmutableArray<CartEvent> Elsewhere { get; init; } = [];

    /// <summary>The revision of the other cart that is taken back there.</summary>
    public long? UndoesElsewhere { get; init; }

    public static Decided NoEffect { get; } = new([], []);

    public static Decided Of(params ReadOnlySpan<CartEvent> events) => new([.. events], []);
}

/// <summary>What became of one row of a command: the line that took it, or why it was left out.</summary>
/// <param name="Number">From 1, as in the command.</param>
public sealed record Row(int Number, LineId? Line, Refusal? Refused);
