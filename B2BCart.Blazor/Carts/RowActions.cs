using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;

namespace B2BCart.Blazor.Carts;

/// <summary>What a row can ask of its page. One instance a page, so that rows stay equal.</summary>
public sealed record RowActions(
    Func<CartCommand, Task<bool>> Execute,
    Func<Question, Way, Task> Answer,
    Func<LineId, Task> Open,
    Func<LineId, Task> ShowHistory,
    Func<LineId, Task> ShowTalk,
    Func<LineId, bool, Task> Move,
    Func<LineId, Task> MoveElsewhere);
