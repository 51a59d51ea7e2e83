using B2BCart.Core.Approvals;
using static B2BCart.Tests.Purse;

namespace B2BCart.Tests.Approvals;

/// <summary>2 per cent, and at most 50 EUR.</summary>
public sealed class A_tolerance
{
    [Theory]
    [InlineData(0, 0, true)]
    [InlineData(-1, 0, true)]
    [InlineData(20, 1_000, true)]
    [InlineData(20.01, 1_000, false)]
    [InlineData(50, 10_000, true)]
    [InlineData(50.01, 10_000, false)]
    [InlineData(0.01, 0, false)]
    public void covers(decimal increase, decimal approved, bool isCovered) => new Tolerance(2, Euros(50)).Covers(Euros(increase), Euros(approved)).Should().Be(isCovered);

    [Fact]
    public void whose_amount_is_not_known_covers_no_increase() =>
        (new Tolerance(2, null).Covers(Euros(0), Euros(1_000)), new Tolerance(2, null).Covers(Euros(0.01m), Euros(1_000))).Should().Be((true, false));
}
