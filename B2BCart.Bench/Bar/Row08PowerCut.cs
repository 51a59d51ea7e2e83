using B2BCart.Bench.Bar.PowerCut;

namespace B2BCart.Bench.Bar;

/// <summary>20,000 disks as they could be found after a power cut: what was acknowledged is on each of them, whole.</summary>
internal sealed class Row08PowerCut(int images = 20_000, int edits = 400) : IBarRow
{
    /// <summary>So many images come from one recording.</summary>
    private const int Most = 4_000;
    private const int Control = 400;

    public static bool IsPossible => Environment.GetEnvironmentVariable("PATH")!.Split(':').Any(folder => File.Exists(Path.Combine(folder, "strace")));

    public int Row => 8;

    public async Task<bool> RunAsync(int divisor, int seed)
    {
        if (!IsPossible)
        {
            Console.WriteLine("row 8  strace is not installed, and without it nobody sees what reaches the disk.");
            return false;
        }

        var wrong = 0;
        for (var left = images / divisor; left > 0; left -= Most) wrong += Wrong(await CutAsync(Math.Min(left, Most), seed + left, "B2BCart.Blazor.dll"));
        var control = await CutAsync(Math.Min(Control, images / divisor), seed, "B2BCart.Bench.dll", "faulty-server", "--Fault", FaultyServer.SyncRarely);
        Console.WriteLine($"row 8  control {FaultyServer.SyncRarely}: {(control.Lost > 0 ? "caught" : "NOT caught")}");
        return wrong == 0 && control.Lost > 0;
    }

    private static int Wrong(PowerCuts cuts)
    {
        foreach (var one in cuts.Told) Console.Error.WriteLine($"  {one}");
        return cuts.Lost + cuts.HalfApplied + cuts.Corrupt;
    }

    private async Task<PowerCuts> CutAsync(int count, int seed, string program, params string[] options)
    {
        await using var server = ServerProcess.Of(program, options);
        var recording = await Recording.MakeAsync(server, edits, seed);
        var cuts = new PowerCuts(recording, seed);
        await cuts.CheckAsync(count);
        Console.WriteLine($"row 8  {(options is [] ? "" : "control: ")}{cuts.Images} disk images, cut in {recording.Disk} disk events under {recording.Answers.Count} acknowledged edits: {cuts.Lost} lost, {cuts.HalfApplied} half-applied, {cuts.Corrupt} corrupt");
        return cuts;
    }
}
