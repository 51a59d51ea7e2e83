using System.Diagnostics.Tracing;
using Microsoft.Diagnostics.NETCore.Client;
using Microsoft.Diagnostics.Tracing;
using Microsoft.Diagnostics.Tracing.Parsers.Clr;

namespace B2BCart.Bench.Gauges;

/// <summary>What lives on another process's GC heap, asked from outside: a full blocking collection is made and says how much survived.</summary>
internal static class Heap
{
    private const long GcAndCollect = 0x800001;

    /// <summary>In bytes. The second collection also takes what the first one only handed to the finalizers.</summary>
    public static async Task<long> OfAsync(int process)
    {
        await Task.Run(() => Collect(process));
        return await Task.Run(() => Collect(process));
    }

    private static long Collect(int process)
    {
        using var session = new DiagnosticsClient(process).StartEventPipeSession([new EventPipeProvider("Microsoft-Windows-DotNETRuntime", EventLevel.Informational, GcAndCollect)], requestRundown: false);
        using var source = new EventPipeEventSource(session.EventStream);
        var (survived, isFull) = (0L, false);
        source.Clr.GCStart += start => isFull = start is { Depth: 2, Type: GCType.NonConcurrentGC };
        source.Clr.GCHeapStats += stats =>
        {
            if (!isFull) return;
            survived = stats.TotalPromotedSize0 + stats.TotalPromotedSize1 + stats.TotalPromotedSize2 + stats.TotalPromotedSize3 + stats.TotalPromotedSize4;
            source.StopProcessing();
        };
        source.Process();
        return survived > 0 ? survived : throw new InvalidOperationException("The collection was not told of.");
    }
}
