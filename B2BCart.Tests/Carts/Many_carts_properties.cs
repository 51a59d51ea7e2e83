using System.Collections.Immutable;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using CsCheck;

namespace B2BCart.Tests.Carts;

/// <summary>Lines go to and fro between two carts, whatever else happens in the first.</summary>
public sealed class Many_carts_properties
{
    private static readonly CartId Other = new(Cast.Id(950));

    private static readonly Gen<(Wish[] Wishes, int[] Picks)> Moves = Gen.Select(Wish.Any.Array[1, 40], Gen.Int[0, 50].Array[1, 12]);

    [Fact]
    public void Moving_keeps_the_quantities_of_both_carts_together_and_everybodys_portions() => Moves.Sample(
        played =>
        {
            var log = CartLog.Shared();
            log.Other = CartLog.Beside(Other);
            log.Other.Other = log;
            foreach (var (at, wish) in played.Wishes.Index()) _ = log.Execute(wish.Person, new(Cast.Id(5_000 + at)), CartLog.Start.AddMinutes(at), wish.On(log.Cart));
            foreach (var (at, pick) in played.Picks.Index())
            {
                var before = Sums(log);
                if (log.Cart.Lines.IsEmpty) return;
                var moves = new MoveLines([log.Cart.Lines[pick % log.Cart.Lines.Length].Id], Other);
                if (log.Execute(Cast.Ann, new(Cast.Id(9_000 + at)), CartLog.Start.AddDays(1), moves).IsRefused(out _, out _)) continue;
                foreach (var _ in Enumerable.Range(0, pick % 4)) Again(log, by: pick % 2 == 0 ? log : log.Other);
                Sums(log).Should().Equal(before);
                Replay(log).Should().Be(Told.Of(log.Cart));
            }
        },
        iter: 200);

    /// <summary>The move is undone, and done once more, in one of the two carts.</summary>
    private static void Again(CartLog log, CartLog by)
    {
        var (sums, beside) = (Sums(log), Told.Of(log.Other!.Cart.Lines.Select(line => line.Id.Value).Order()));
        by.Execute(Cast.Ann, new(Cast.Id(9_500)), CartLog.Start.AddDays(1), new Undo()).IsRefused(out _, out _).Should().BeFalse();
        Sums(log).Should().Equal(sums);
        by.Execute(Cast.Ann, new(Cast.Id(9_501)), CartLog.Start.AddDays(1), new Redo()).IsRefused(out _, out _).Should().BeFalse();
        Told.Of(log.Other.Cart.Lines.Select(line => line.Id.Value).Order()).Should().Be(beside);
    }

    private static ImmutableSortedDictionary<string, decimal> Sums(CartLog log) =>
        Kept(log.Cart).Concat(Kept(log.Other!.Cart)).SelectMany(line => line.Portions.Select(portion => (Key: $"{line.Offer.Sku} {Cast.NameOf(portion.Person)}", portion.Quantity)))
            .GroupBy(one => one.Key).ToImmutableSortedDictionary(all => all.Key, all => all.Sum(one => one.Quantity), StringComparer.Ordinal);

    private static IEnumerable<Line> Kept(Cart cart) => cart.Present.Concat(cart.ForLater);

    private static string Replay(CartLog log) => Told.Of(log.Revisions.Aggregate(Cart.Unborn(CartLog.Id), (cart, one) => cart.Apply(one)));
}
