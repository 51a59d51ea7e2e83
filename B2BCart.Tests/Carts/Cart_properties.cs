using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Core.Sharing;
using CsCheck;
using static B2BCart.Tests.Cast;

namespace B2BCart.Tests.Carts;

/// <summary>What holds whatever seven people send in whatever order. On a failure CsCheck prints the seed and the smallest case.</summary>
public sealed class Cart_properties
{
    private static readonly Gen<Wish[]> Wishes = Wish.Any.Array[1, 60];

    [Fact]
    public void The_cart_equals_the_replay_of_its_log() => Wishes.Sample(
        wishes =>
        {
            var log = Played(wishes);
            var replay = log.Revisions.Aggregate(Cart.Unborn(CartLog.Id), (cart, one) => cart.Apply(one));
            Told.Of(replay).Should().Be(Told.Of(log.Cart));
        },
        iter: 400);

    [Fact]
    public void No_decision_throws_and_every_cart_is_sound() => Wishes.Sample(
        wishes => _ = Play(wishes, (_, log, _, _) => BeSound(log.Cart)),
        iter: 400);

    [Fact]
    public void Events_are_numbered_without_a_gap_and_no_effect_makes_none() => Wishes.Sample(
        wishes => _ = Play(wishes, (before, log, wish, answer) =>
        {
            var isAccepted = !answer.IsRefused(out _, out var decided);
            var events = isAccepted ? decided!.Events.Length : 0;
            (log.Cart.Seq, log.Cart.Revision).Should().Be((before.Cart.Seq + events, before.Cart.Revision + (events > 0 ? 1 : 0)));
            if (events == 0) log.Cart.Should().BeSameAs(before.Cart);
            else log.Revisions[^1].FirstSeq.Should().Be(before.Cart.Seq + 1);
        }),
        iter: 400);

    [Fact]
    public void Nobody_without_the_right_changes_anything() => Wishes.Sample(
        wishes => _ = Play(wishes, (before, log, wish, answer) =>
        {
            var role = Access.Of(wish.Person, before.Cart).Role;
            if (role is null or < CartRole.Contributor) answer.IsRefused(out _, out _).Should().BeTrue();
            if (role is CartRole.Contributor) SharesOfOthers(log.Cart, wish).Should().Equal(SharesOfOthers(before.Cart, wish));
        }),
        iter: 400);

    [Fact]
    public void Doing_and_undoing_leaves_the_lines_as_they_were_and_redoing_does_it_again() => Wishes.Sample(
        wishes => _ = Play(wishes, (before, log, wish, answer) =>
        {
            if (answer.IsRefused(out _, out var decided) || !decided.Events.Any(one => one.IsUndoable)) return;

            var fork = log.Fork();
            var isUndo = before.Cart.Undos.Of(wish.Person.Id).Done is [.., var last] && last.Revision == decided.Undoes;
            Accept(fork, wish, isUndo ? new Redo() : new Undo());
            Seen(fork).Should().Be(Seen(before), "undone");
            Accept(fork, wish, isUndo ? new Undo() : new Redo());
            Seen(fork).Should().Be(Seen(log), "done again");
        }),
        iter: 400);

    [Fact]
    public void Adding_commutes() => Gen.Select(Wishes, Wish.Add.Array[2, 8], Gen.Int[0, 1_000]).Sample(
        (wishes, adds, seed) =>
        {
            var (one, other) = (Played(wishes), Played(wishes));
            var shuffled = adds.Select((add, at) => (add, at)).OrderBy(pair => (pair.at + 1) * 7_919 * (seed + 1) % 1_009).ToArray();
            var isAccepted = adds.Select((add, at) => (add, at)).All(pair => IsAccepted(one, pair)) & shuffled.All(pair => IsAccepted(other, pair));
            if (isAccepted) (Heaps(one.Cart).Append($"{one.Cart.Total}")).Should().Equal(Heaps(other.Cart).Append($"{other.Cart.Total}"));
        },
        iter: 400);

    [Fact]
    public void Who_sees_no_prices_gets_no_amount() => Wishes.Sample(
        wishes =>
        {
            var log = Played(wishes);
            var sight = new Sight(Cart: true, Prices: false);
            var told = Told.Of(log.Cart.SeenBy(sight)) + Told.Of(log.Revisions.Select(one => one.SeenBy(sight)));
            told.Should().NotContainAny("PriceStep(", "LinePrice(", "Money(");
        },
        iter: 400);

    private static CartLog Played(Wish[] wishes) => Play(wishes, (_, _, _, _) => { });

    private static CartLog Play(Wish[] wishes, Action<CartLog, CartLog, Wish, Result<Decided>> check)
    {
        var log = CartLog.Shared();
        for (var at = 0; at < wishes.Length; at++)
        {
            var before = log.Fork();
            var answer = log.Execute(wishes[at].Person, Command(at), CartLog.Start.AddMinutes(at), wishes[at].On(log.Cart));
            check(before, log, wishes[at], answer);
        }

        return log;
    }

    private static CommandId Command(int number) => new(Id(100_000 + (number * 10)));

    private static void Accept(CartLog log, Wish wish, CartCommand command)
    {
        if (log.Execute(wish.Person, Command(5_000 + log.Revisions.Count), CartLog.Start.AddMinutes(200), command).IsRefused(out var no, out _)) Assert.Fail($"{command} after {wish.On(log.Cart)} is refused: {no}");
    }

    private static bool IsAccepted(CartLog log, (Wish Add, int At) one) =>
        !log.Execute(one.Add.Person, Command(9_000 + one.At), CartLog.Start.AddMinutes(300), one.Add.On(log.Cart)).IsRefused(out _, out _);

    private static void BeSound(Cart cart)
    {
        foreach (var line in cart.Lines)
        {
            if (!IsSound(cart, line)) Assert.Fail($"Not sound: {CartSpec.Read(line)} {line.Price}");
        }

        if (cart.Lines.Zip(cart.Lines.Skip(1)).Any(pair => pair.First.Position >= pair.Second.Position)) Assert.Fail("Positions do not ascend.");
        if (cart.Lines.Select(line => line.Id).Distinct().Count() != cart.Lines.Length) Assert.Fail("A line id stands twice.");
        if (cart.Total!.Value.Minor != cart.Present.Sum(line => line.Price!.Value.Total.Minor) + cart.Parts.Sum(part => part.Freight!.Value.Minor)) Assert.Fail("The total is not the sum of the lines and of what is taken for sending them.");
        if (cart.Parts.Sum(part => part.Lines.Length) != cart.Present.Count()) Assert.Fail("A line is in no part, or in two.");
    }

    private static bool IsSound(Cart cart, Line line)
    {
        var together = line.IsRemoved ? line.Quantity : new(cart.Present.Where(other => other.Offer.Sku == line.Offer.Sku && cart.ShipToOf(other) == cart.ShipToOf(line)).Sum(other => other.Quantity.Value));
        var amount = line.Offer.Price.At(together).Amount;
        return line.Portions.All(portion => portion.Quantity > 0)
            && line.Portions.Select(portion => portion.Person).Distinct().Count() == line.Portions.Length
            && line.Portions.Sum(portion => portion.Quantity) == line.Quantity.Value
            && !line.Offer.Allows(line.Quantity).IsRefused(out _)
            && line.Price == new LinePrice(amount, line.Offer.Price.Total(line.Quantity, amount));
    }

    /// <summary>What is there to see: name, lines, order, quantities, notes, everybody's portion.</summary>
    private static string Seen(CartLog log) => log.Cart.Name + string.Concat(log.Cart.Present.Select(line => $"\n{line.Id.Value:N} {CartSpec.Read(InOrder(line))}"));

    private static Line InOrder(Line line) => line with { Portions = [.. line.Portions.OrderBy(portion => portion.Person.Value)] };

    private static IEnumerable<string> SharesOfOthers(Cart cart, Wish wish) =>
        from line in cart.Lines
        let others = InOrder(line).Portions.RemoveAll(portion => portion.Person == wish.Person.Id)
        where line.Added.Actor != wish.Person.Id && !others.IsEmpty
        orderby line.Id.Value
        select $"{line.Id} {line.IsRemoved} {line.Details} {string.Join(',', others)}";

    private static IEnumerable<string> Heaps(Cart cart) =>
        from line in cart.Present
        from portion in line.Portions
        group portion.Quantity by $"{line.Offer.Sku} {line.Details} {portion.Person}" into heap
        orderby heap.Key
        select $"{heap.Key} {heap.Sum():G29}";
}
