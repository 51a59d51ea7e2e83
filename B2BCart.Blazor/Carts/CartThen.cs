using System.Collections.Immutable;
using B2BCart.Core.Carts;
using B2BCart.Core.Sharing;

namespace B2BCart.Blazor.Carts;

/// <summary>A cart as it was after one revision, beside the cart of now.</summary>
/// <param name="Last">The revision after which it was so.</param>
public sealed record CartThen(Cart Cart, Revision Last)
{
    public static CartThen? Of(IReadOnlyList<Revision> log, long number)
    {
        if (number < 1 || number > log.Count) return null;
        var cart = log.Take((int)number).Aggregate(Core.Carts.Cart.Unborn(log[0].Cart), (before, revision) => before.Apply(revision));
        return new(cart, log[(int)number - 1]);
    }

    public CartThen SeenBy(Sight sight) => new(Cart.SeenBy(sight), Last.SeenBy(sight));

    /// <summary>The lines of then, each with what became of it.</summary>
    public ImmutableArray<ThenAndNow> Beside(Cart now) => [.. Cart.Present.Select(line => new ThenAndNow(line, now.Find(line.Id).IsRefused(out _, out var found) ? null : found))];

    /// <summary>What came since.</summary>
    public ImmutableArray<Line> Since(Cart now) => [.. now.Present.Where(line => Cart.Find(line.Id).IsRefused(out _, out var then) || then.IsRemoved)];
}

/// <param name="Now">Nothing where it is no longer in the cart, not even as a removed line.</param>
public sealed record ThenAndNow(Line Then, Line? Now)
{
    public bool IsSame => Now is { IsRemoved: false } now && now.Quantity == Then.Quantity;

    /// <summary>What has to be asked for to have it as it was; nothing where it is so or cannot be.</summary>
    public LineThen? Back => IsSame || Now is not { } now ? null : new(Then.Id, Then.Quantity, now.IsRemoved ? null : now.Quantity);
}
