using System.Diagnostics;
using System.Globalization;
using B2BCart.Bench.Crash;
using B2BCart.Blazor.Storage;

namespace B2BCart.Bench.Disk;

/// <summary>People work, the disk fails for some seconds, and it comes back: nobody may be told what is not so, nothing may die, and nobody has to start anything again.</summary>
internal sealed class FaultRun(IFault fault, int seed)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly List<string> _wrong = [];

    public TimeSpan Lasts { get; init; } = TimeSpan.FromSeconds(4);

    public int EditsBefore { get; init; } = 50;

    /// <summary>Yes: the product did what it promises.</summary>
    public async Task<bool> RunAsync()
    {
        await using var server = ServerProcess.Muted();
        if (fault.Prepare(server) is { } impossible)
        {
            Console.WriteLine($"{fault.Name}: cannot be tried here, {impossible}");
            return false;
        }

        try
        {
            await server.StartAgainAsync();
            return await RunAsync(server);
        }
        finally
        {
            await server.StopAsync();
            fault.CleanUp(server);
        }
    }

    private async Task<bool> RunAsync(ServerProcess server)
    {
        await using var workers = await Workers.BeginAsync(server, seed);
        await using var visitor = await Visitor.ComeAsync(server);
        Expect(await workers.UntilAsync(() => workers.Edits >= EditsBefore, Patience), "the people did not get to work");
        var told = await FailAsync(server, workers, visitor);

        var (begun, before) = (Stopwatch.GetTimestamp(), workers.Edits);
        Expect(await workers.UntilAsync(() => workers.Edits > before, Patience), "nothing is stored though the cause is gone");
        var back = Stopwatch.GetElapsedTime(begun);
        Expect(await workers.UntilAsync(() => workers.Edits >= before + EditsBefore, Patience), "not all people got back to work");
        await workers.StopAsync();
        Expect(await visitor.SeesTheNextEditAsync(), "the open page died");

        var damage = new Damage();
        await workers.CompareAsync(damage);
        Database.Check(server.Database, DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().DateTime), damage);
        foreach (var one in _wrong.Concat(damage.Told)) Console.Error.WriteLine($"  {one}");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{fault.Name}: told {told} times that nothing can be stored, stored again after {back.TotalSeconds:F1} s; {workers.Edits} acknowledged edits, {damage.Lost} lost, {damage.Doubled} doubled, {damage.HalfApplied} half-applied, {_wrong.Count} wrong"));
        return damage.IsNone && _wrong.Count == 0;
    }

    private async Task<int> FailAsync(ServerProcess server, Workers workers, Visitor visitor)
    {
        fault.Begin(server);
        try
        {
            var begun = Stopwatch.GetTimestamp();
            Expect(await workers.UntilAsync(() => workers.Refused > 0, Patience), "nobody was told");
            var looked = visitor.LookAroundAsync();
            var answer = await visitor.SendAsync();
            Expect(answer.StartsWith("503", StringComparison.Ordinal) && answer.Contains(nameof(StorageIsOut), StringComparison.Ordinal), $"the page's script is told {answer}");
            _wrong.AddRange(await looked);
            if (Lasts - Stopwatch.GetElapsedTime(begun) is { Ticks: > 0 } left) await Task.Delay(left);
            Expect(workers.Repeats == 0, $"{workers.Repeats} calls or connections were lost");
            return workers.Refused;
        }
        finally
        {
            fault.End(server);
        }
    }

    private void Expect(bool isSo, string otherwise)
    {
        if (!isSo) _wrong.Add(otherwise);
    }
}
