using System.Diagnostics.Tracing;
using Microsoft.Diagnostics.NETCore.Client;
using Microsoft.Diagnostics.Tracing;
using Microsoft.Diagnostics.Tracing.Parsers.Clr;

namespace B2BCart.Bench.Gauges;

/// <summary>What lives on another process's GC heap, asked from outside: a full blocking collection is made and says how much survived.</summary>
internal static class Heap
{
    private const long GcAndCollect = 0x800001;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>In bytes. The second collection also takes what the first one only handed to the finalizers.</summary>
    public static async Task<long> OfAsync(int process)
    {
        await CollectAsync(process);
        return await CollectAsync(process);
    }

    private static async Task<long> CollectAsync(int process)
    {
        using var session = new DiagnosticsClient(process).StartEventPipeSession([new EventPipeProvider("Microsoft-Windows-DotNETRuntime", EventLevel.Informational, GcAndCollect)], requestRundown: false);
        var survived = new TaskCompletionSource<long>(TaskCreationOptions.RunContinuationsAsynchronously);
        var reading = Task.Run(() => Read(session, survived));
        var bytes = await survived.Task.WaitAsync(Patience);
        await session.StopAsync(default);
        await reading.WaitAsync(Patience);
        return bytes;
    }

    private static void Read(EventPipeSession session, TaskCompletionSource<long> survived)
    {
        using var source = new EventPipeEventSource(session.EventStream);
        var isFull = false;
        source.Clr.GCStart += start => isFull = start is { Depth: 2, Type: GCType.NonConcurrentGC };
        source.Clr.GCHeapStats += stats =>
        {
            if (isFull) survived.TrySetResult(stats.TotalPromoted);
        };
        source.Process();
    }
}
