using System.Diagnostics;
using System.Globalization;
using B2BCart.Bench.Figures;
using B2BCart.Blazor.Demo;

namespace B2BCart.Bench.Circuits;

/// <summary>Opens circuits on a real cart page, edits, and says whether all of them drew the newest cart.</summary>
internal static class CircuitsRun
{
    public static async Task<int> RunAsync(int circuits, int edits)
    {
        await using var server = await ServerProcess.StartAsync();
        var people = await Task.WhenAll(DemoCompany.People.Select(person => Session.SignInAsync(server.Url, person.Id)));
        await using var cart = await EditedCart.BeginAsync(people[0], lines: 40);
        var begun = Stopwatch.GetTimestamp();
        await using var crowd = await Crowd.OpenAsync(people, cart.Path, circuits);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{circuits} circuits in {Stopwatch.GetElapsedTime(begun).TotalSeconds:F1} s, {crowd.Bytes / circuits} bytes and {(double)crowd.Batches / circuits:F1} batches each"));

        var (bytes, batches) = (crowd.Bytes, crowd.Batches);
        List<double> after = [];
        for (var edit = 0; edit < edits; edit++)
        {
            var expected = crowd.Expect(cart.Revision + 1);
            await cart.EditAsync();
            after.AddRange(await expected.AllAsync());
        }

        after.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{edits} edits: all show revision {crowd.Revision}; p50 {after[after.Count / 2]:F0} ms, p95 {after[after.Count * 95 / 100]:F0} ms; {(crowd.Bytes - bytes) / circuits / edits} bytes and {(double)(crowd.Batches - batches) / circuits / edits:F2} batches a circuit and edit"));
        return crowd.Revision == cart.Revision ? 0 : 1;
    }
}
