using B2BCart.Core.Approvals;
using B2BCart.Core.Budgets;
using static B2BCart.Tests.Purse;

namespace B2BCart.Tests.Sharing;

public sealed class Sight_of_one_amount
{
    [Theory]
    [MemberData(nameof(Seen))]
    public void keeps(object whole, object seen, object hidden) => (seen, Told.Of(hidden).Contains("Money(", StringComparison.Ordinal)).Should().Be((whole, false));

    public static TheoryData<object, object, object> Seen
    {
        get
        {
            var rule = Rules[0];
            var fall = new Fall(FallKind.Raised, null, null, Euros(5));
            var holds = new Reservation(Envelope(Plenty), Euros(5), IsCommitted: false);
            var content = new Material(Cast.Ann.Id, Euros(5), [], []);
            return new()
            {
                { rule, rule.SeenBy(prices: true), rule.SeenBy(prices: false) },
                { fall, fall.SeenBy(prices: true), fall.SeenBy(prices: false) },
                { holds, holds.SeenBy(prices: true), holds.SeenBy(prices: false) },
                { content, content.SeenBy(prices: true), content.SeenBy(prices: false) },
                { Purse.Tolerance, Purse.Tolerance.SeenBy(prices: true), Purse.Tolerance.SeenBy(prices: false) },
            };
        }
    }
}
