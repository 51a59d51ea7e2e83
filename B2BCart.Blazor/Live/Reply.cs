using System.Collections.Immutable;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;

namespace B2BCart.Blazor.Live;

/// <summary>What came of a command: its revision and events (0 = nothing had to change), and what became of each row.</summary>
public sealed record Answer(long Revision, long FirstSeq, int Events, ImmutableArray<Row> Rows);

/// <summary>A value or a refusal, as it travels.</summary>
public sealed record Reply<T>(T? Value, Refusal? Refusal);

public static class Reply
{
    public static Reply<T> Of<T>(T value) => new(value, null);

    public static Reply<T> No<T>(Refusal refusal) => new(default, refusal);
}
