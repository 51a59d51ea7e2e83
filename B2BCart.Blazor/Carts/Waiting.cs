using System.Collections.Immutable;
using System.Security.Cryptography;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;

namespace B2BCart.Blazor.Carts;

/// <summary>A command that waits for the writer, with whoever waits for its answer.</summary>
public sealed record Waiting(CartId Cart, CartCommand Command, Facts Facts, ImmutableArray<byte> PayloadHash)
{
    private readonly TaskCompletionSource<Result<Answered>> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task<Result<Answered>> Answer => _answer.Task;

    public (PersonId Actor, CommandId Command) Key => (Facts.Actor.Id, Facts.Command);

    public static ImmutableArray<byte> HashOf(CartId cart, CartCommand command) =>
        [.. SHA256.HashData([.. cart.Value.ToByteArray(), .. CartJson.Write(command)])];

    public void Say(Result<Answered> answer) => _answer.TrySetResult(answer);

    public void Fail(Exception error) => _answer.TrySetException(error);
}

/// <summary>This command id came before with something else in it.</summary>
public sealed record CommandIdReused : Refusal;
