using System.Collections.Immutable;
using B2BCart.Blazor.Live;
using B2BCart.Blazor.People;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;
using B2BCart.Core.References;
using B2BCart.Core.Sharing;

namespace B2BCart.Blazor.Carts;

/// <summary>One page's place at a cart: who sits there, what they see now, and their way to change it.</summary>
public sealed class Seat(Person me, Company company, CartId cart, CartWriter writer) : IAsyncDisposable
{
    public Person Me => View?.Person ?? me;

    public Company Company => company;

    /// <summary>The live view; none while the first picture is drawn.</summary>
    public CartView? View { get; init; }

    /// <summary>The fields of delivery and references, as this person may fill them.</summary>
    public required ImmutableArray<ReferenceField> Fields { get; init; }

    /// <summary>Where this person may have things sent: the names by the addresses' ids.</summary>
    public IReadOnlyDictionary<string, string> Places { get; init; } = ImmutableDictionary<string, string>.Empty;

    public Glance? First { get; init; }

    /// <summary>All of the cart, whatever this person may see of it: to work out what they may know, never to be drawn.</summary>
    public Cart Whole => View?.Whole ?? FirstWhole ?? Now.Cart;

    public Cart? FirstWhole { get; init; }

    public Glance Now => View?.Now ?? First ?? throw new InvalidOperationException("A seat has a view or a first look.");

    /// <summary>A command of this page, under an id of its own. When it returns, <see cref="Now"/> holds what it did.</summary>
    public async Task<Result<Answered>> ExecuteAsync(CartCommand command)
    {
        if (View is { Person: null }) return new CartNotFound();
        var answer = await writer.ExecuteAsync(Me, cart, new CommandId(Guid.CreateVersion7()), command);
        if (View is { } view && !answer.IsRefused(out _, out var answered)) await view.SeeAsync(answered.Revision);
        return answer;
    }

    /// <summary>A command about another cart.</summary>
    public Task<Result<Answered>> ExecuteOnAsync(CartId other, CartCommand command) => writer.ExecuteAsync(me, other, new CommandId(Guid.CreateVersion7()), command);

    /// <summary>What a command would lead to now; nothing happens.</summary>
    public Task<Result<Decided>> PreviewAsync(CartCommand command) => writer.PreviewAsync(Me, cart, command);

    public ValueTask DisposeAsync() => View?.DisposeAsync() ?? ValueTask.CompletedTask;
}
