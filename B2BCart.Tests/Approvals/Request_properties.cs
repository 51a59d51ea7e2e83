using B2BCart.Core.Approvals;
using B2BCart.Core.Budgets;
using B2BCart.Core.Carts;
using B2BCart.Core.Ordering;
using B2BCart.Core.References;
using B2BCart.Core.Sharing;
using CsCheck;
using static B2BCart.Tests.Cast;

namespace B2BCart.Tests.Approvals;

/// <summary>What holds whatever people send, and in whatever order, between a draft and an order. The rules are written here once more, in the plainest way.</summary>
public sealed class Request_properties
{
    private const int Times = 600;

    private static readonly Gen<RequestWish[]> Wishes = RequestWish.Any.Array[2, 60];

    [Fact]
    public void No_order_exists_without_decisions_that_cover_it() => Sample(log =>
    {
        if (log.Revisions[^1].Events.Any(one => one is OrderPlaced)) BeCovered(log);
    });

    /// <summary>Else the others would prove nothing.</summary>
    [Fact]
    public void The_wishes_reach_every_state_and_let_approvals_fall()
    {
        System.Collections.Concurrent.ConcurrentDictionary<string, int> seen = new();
        Sample(log =>
        {
            _ = seen.AddOrUpdate($"{log.Cart.State}", 1, (_, times) => times + 1);
            foreach (var fell in log.Revisions[^1].Events.OfType<ApprovalFell>()) _ = seen.AddOrUpdate($"{fell.Why.Kind}", 1, (_, times) => times + 1);
        });
        seen.Keys.Should().Contain([.. Enum.GetNames<CartState>(), .. Enum.GetNames<FallKind>()]);
    }

    [Fact]
    public void Nobody_approves_their_own() => Sample(log =>
    {
        if (log.Revisions[^1] is var last && last.Events.Any(one => one is ApprovalGiven)) last.Actor.Should().NotBe(Ann.Id).And.NotBe(log.Cart.Review!.Submitted.Actor);
    });

    [Fact]
    public void A_budget_holds_exactly_what_its_cart_costs_and_one_that_blocks_is_never_over() => Sample(log =>
    {
        var cart = log.Cart;
        foreach (var envelope in log.Envelopes)
        {
            var held = cart.Budget is { } budget && budget.Envelope == envelope.Id ? budget : null;
            envelope.Reserved.Should().Be(held is { IsCommitted: false } ? cart.Total!.Value : Purse.Euros(0));
            envelope.Committed.Should().Be(held is { IsCommitted: true } ? cart.Total!.Value : Purse.Euros(0));
            if (envelope.OnOver is OverBudget.Block) envelope.Available.Minor.Should().BeGreaterThanOrEqualTo(0);
        }

        (cart.Budget is not null).Should().Be(cart.State is not (CartState.Draft or CartState.Rejected) && cart.References.Of(ReferenceKeys.CostCentre) is not null && (cart.Budget is not null || cart.Total!.Value.Minor != 0));
    });

    [Fact]
    public void Nobody_is_stuck_while_somebody_may_decide() => Sample(log =>
    {
        if (log.Cart.State is not CartState.InReview) return;
        var current = log.Cart.Standing!.Current!;
        if (current.Stage.Approver is null) log.Cart.Review!.Rules.Single(rule => rule.Id == current.Stage.Rules[0]).Ladder.Should().OnlyContain(person => log.Cart.MayNotDecide.Contains(person));
        else log.Cart.MayNotDecide.Should().NotContain(current.Stage.Approver.Value);
    });

    [Fact]
    public void An_ordered_cart_stays_as_it_was_ordered() => Sample(log =>
    {
        var ordered = log.Revisions.FindIndex(one => one.Events.Any(happened => happened is OrderPlaced));
        if (ordered >= 0) log.Revisions.Skip(ordered + 1).SelectMany(one => one.Events).Should().OnlyContain(happened => happened is CartShared);
    });

    [Fact]
    public void A_budget_owner_is_asked_exactly_while_it_is_exceeded() => Sample(log =>
    {
        if (log.Cart.Budget is not { IsCommitted: false } budget) return;
        var envelope = log.Envelopes.Single(one => one.Id == budget.Envelope);
        log.Cart.Review!.Rules.Any(rule => rule.Asks is Asks.BudgetOwner).Should().Be(envelope.OnOver is OverBudget.AskOwner && envelope.Available.Minor < 0);
    });

    [Fact]
    public void The_cart_equals_the_replay_of_its_log() => Wishes.Sample(
        wishes =>
        {
            var log = Played(wishes, _ => { });
            Told.Of(log.Revisions.Aggregate(Cart.Unborn(CartLog.Id), (cart, one) => cart.Apply(one))).Should().Be(Told.Of(log.Cart));
        },
        iter: Times);

    [Fact]
    public void Who_sees_no_prices_gets_no_amount() => Wishes.Sample(
        wishes =>
        {
            var log = Played(wishes, _ => { });
            var sight = new Sight(Cart: true, Prices: false);
            (Told.Of(log.Cart.SeenBy(sight)) + Told.Of(log.Revisions.Select(one => one.SeenBy(sight)))).Should().NotContainAny("PriceStep(", "LinePrice(", "Money(", "FreightTerms(");
        },
        iter: Times);

    private static void Sample(Action<CartLog> check) => Wishes.Sample(wishes => _ = Played(wishes, check), iter: Times);

    private static CartLog Played(RequestWish[] wishes, Action<CartLog> check)
    {
        var log = Begun(isApproved: wishes.Length % 2 == 0);
        for (var at = 0; at < wishes.Length; at++)
        {
            var isAccepted = !log.Execute(wishes[at].Person, new(Id(100_000 + at)), CartLog.Start.AddMinutes(at + 1), wishes[at].On(log.Cart)).IsRefused(out _, out var decided);
            if (isAccepted && !decided!.Events.IsEmpty) check(log);
        }

        return log;
    }

    /// <summary>Mia and Lee are in the cart; half of the time she has said yes to 5 desks and 20 lamps already.</summary>
    private static CartLog Begun(bool isApproved)
    {
        var log = CartLog.Shared();
        Act[] acts = [Ann.SharesWith(Lee, CartRole.Viewer), Ann.SharesWith(Mia, CartRole.Editor)];
        if (isApproved) acts = [.. acts, Ann.Put(Goods.Desk, 5), Ann.Put(Goods.Lamp, 20), .. RequestSpec.Referenced(), Ann.Submits(), Mia.Approves()];
        foreach (var (act, at) in acts.Select((act, at) => (act, at)))
        {
            if (act.Happened is { } happened) log.Append(act.Actor, new(Id(99_000 + at)), CartLog.Start, null, happened(log.Cart));
            else log.Execute(act.Actor, new(Id(99_000 + at)), CartLog.Start, act.On(log.Cart)).IsRefused(out var no, out _).Should().BeFalse("{0}", no);
        }

        return log;
    }

    /// <summary>Every rule that the ordered cart meets has a yes, and what was added since that yes is within the tolerance.</summary>
    private static void BeCovered(CartLog log)
    {
        var (cart, review) = (log.Cart, log.Cart.Review!);
        foreach (var rule in review.Rules.Where(rule => rule.Over is null || cart.Total!.Value.Minor > rule.Over.Value.Minor))
        {
            var yes = review.Decisions.Where(one => one.Rules.Contains(rule.Id)).ToList();
            yes.Should().Contain(one => Covers(AsOf(log, one.Given.Revision), cart), "{0} asks {1}", rule.Over, rule.Ladder[0]);
            yes.Should().OnlyContain(one => one.Approver != Ann.Id && rule.Ladder.Contains(one.Approver));
        }
    }

    private static Cart AsOf(CartLog log, long revision) => log.Revisions.TakeWhile(one => one.Number <= revision).Aggregate(Cart.Unborn(CartLog.Id), (cart, one) => cart.Apply(one));

    private static bool Covers(Cart approved, Cart ordered)
    {
        var added = 0L;
        foreach (var line in ordered.Present)
        {
            if (approved.Present.FirstOrDefault(one => one.Id == line.Id) is not { } was) return false;
            added += Math.Max(0, line.Price!.Value.Total.Minor - was.Price!.Value.Total.Minor);
        }

        return added <= 5_000 && added <= approved.Total!.Value.Minor / 50
            && new[] { ReferenceKeys.ShipTo, ReferenceKeys.Contact, ReferenceKeys.CostCentre }.All(field => approved.References.Of(field) == ordered.References.Of(field));
    }
}
