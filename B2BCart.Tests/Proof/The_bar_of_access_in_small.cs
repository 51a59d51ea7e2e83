using B2BCart.Bench.Bar;

[assembly: CaptureConsole]

namespace B2BCart.Tests.Proof;

/// <summary>A small sample of each row of the bar about access, with its controls: the seeded faults have to be caught.</summary>
public abstract class The_bar_of_access_in_small
{
    private const int Seed = 2207;

    private protected static async Task HoldsAsync(IBarRow row) => (await row.RunAsync(divisor: 1, Seed)).Should().BeTrue("row {0} of the bar holds; what was found stands in the output", row.Row);
}

public sealed class Row_2_in_small : The_bar_of_access_in_small
{
    [Fact]
    public Task accepts_nothing_that_is_forged() => HoldsAsync(new Row02Forged { Requests = 1_000, Messages = 1_000, Controls = 150 });
}

public sealed class Row_4_in_small : The_bar_of_access_in_small
{
    [Fact]
    public Task says_nothing_of_another_company() => HoldsAsync(new Row04Tenants { Swaps = 600, Controls = 200 });
}

public sealed class Row_5_in_small : The_bar_of_access_in_small
{
    [Fact]
    public Task tells_no_amount_to_who_sees_no_prices() => HoldsAsync(new Row05Prices());
}

public sealed class Row_17_in_small : The_bar_of_access_in_small
{
    [Fact]
    public Task takes_nothing_from_elsewhere() => HoldsAsync(new Row17Origins());
}

/// <summary>By itself, because it is about a second.</summary>
[Collection(nameof(Alone))]
public sealed class Row_18_in_small : The_bar_of_access_in_small
{
    [Fact]
    public Task ends_what_is_open_at_once() => HoldsAsync(new Row18Revocation { Rounds = 2, Longest = TimeSpan.FromSeconds(5) });
}

[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
