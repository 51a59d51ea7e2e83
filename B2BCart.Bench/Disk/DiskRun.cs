namespace B2BCart.Bench.Disk;

/// <summary>What becomes of people and their edits while the disk is full, read-only, locked by somebody else, or lost a page.</summary>
internal static class DiskRun
{
    private const string Torn = "torn";

    public static async Task<int> RunAsync(string[] args)
    {
        var seed = Options.Number(args, "--seed", Environment.TickCount);
        IFault[] faults = [new FullDisk(), new ReadOnlyFile(), new LockedFile()];
        string[] names = [.. faults.Select(fault => fault.Name), Torn];
        var asked = args.TakeWhile(one => one != "--seed").ToHashSet();
        if (asked.Except(names).Any()) return Options.Explain();

        var failed = 0;
        Console.WriteLine($"seed {seed}");
        foreach (var fault in faults.Where(fault => asked.Count == 0 || asked.Contains(fault.Name))) failed += await new FaultRun(fault, seed).RunAsync() ? 0 : 1;
        if (asked.Count == 0 || asked.Contains(Torn)) failed += await new TornPage(seed).RunAsync() ? 0 : 1;
        return failed == 0 ? 0 : 1;
    }
}
