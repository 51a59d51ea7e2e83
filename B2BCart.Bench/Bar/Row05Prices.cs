using B2BCart.Bench.TwoCompanies;
using B2BCart.Core.Carts;

namespace B2BCart.Bench.Bar;

/// <summary>Everything that reaches somebody who sees no prices, by every page, file, hub message, push, stream, drawing and mail: no amount in any spelling. The owner, who does the same, finds them everywhere.</summary>
internal sealed class Row05Prices : IBarRow
{
    /// <summary>Ways by which nobody is told amounts.</summary>
    private static readonly string[] Silent = ["stream", "mail"];

    public int Row => 5;

    public async Task<bool> RunAsync(int divisor, int seed)
    {
        await using var world = await World.StartAsync();
        await using var people = await Everybody.ComeAsync(world);
        var targets = await Targets.BeginAsync(world, people);
        var found = 0;
        foreach (var role in new[] { Role.NoPrices, Role.LinkHolder })
        {
            foreach (var (way, amounts) in await FoundAsync(people, targets, role))
            {
                Console.WriteLine($"row 5   {role} by {way}: {amounts.Count} spellings of amounts {string.Join(' ', amounts.Take(5))}");
                found += amounts.Count;
            }
        }

        var control = await FoundAsync(people, targets, Role.Owner);
        Console.WriteLine($"row 5   control: the owner finds {string.Join(", ", control.Select(one => $"{one.Amounts.Count} by {one.Way}"))}");
        return found == 0 && control.All(one => one.Amounts.Count > 0 || Silent.Contains(one.Way)) && control.Count >= 6;
    }

    private static async Task<List<(string Way, IReadOnlyList<string> Amounts)>> FoundAsync(Everybody people, Targets targets, Role role)
    {
        var seen = new Seen(people, targets, role);
        await seen.LookAsync();
        List<Cart> carts = [];
        foreach (var id in targets.Carts.Append(people.Shared.Id)) carts.Add(await people.World.CartAsync(id));
        var scan = PriceScan.Of(carts);
        return [.. seen.Ways.Select(way => (way.Way, scan.In(way.All)))];
    }
}
