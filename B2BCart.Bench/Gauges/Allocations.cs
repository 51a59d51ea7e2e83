using System.Diagnostics.Tracing;
using Microsoft.Diagnostics.NETCore.Client;
using Microsoft.Diagnostics.Tracing;

namespace B2BCart.Bench.Gauges;

/// <summary>How much another process allocates: the runtime's own counter, summed up once a second.</summary>
internal sealed class Allocations : IDisposable
{
    private readonly Lock _gate = new();
    private readonly EventPipeSession _session;
    private readonly Task _reading;
    private TaskCompletionSource<double> _tick = NewTick();
    private double _bytes;

    public Allocations(int process)
    {
        _session = new DiagnosticsClient(process).StartEventPipeSession(
            [new EventPipeProvider("System.Runtime", EventLevel.Informational, arguments: new Dictionary<string, string> { ["EventCounterIntervalSec"] = "1" })], requestRundown: false);
        _reading = Task.Run(Read);
    }

    /// <summary>All bytes since this was made, as of a moment that is yet to come: the end of the second that begins now or later.</summary>
    public async Task<double> NextAsync()
    {
        await Tick;
        return await Tick;
    }

    public void Dispose()
    {
        _session.Stop();
        _reading.Wait(TimeSpan.FromSeconds(5));
        _session.Dispose();
    }

    private Task<double> Tick
    {
        get { lock (_gate) return _tick.Task; }
    }

    private static TaskCompletionSource<double> NewTick() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private void Read()
    {
        using var source = new EventPipeEventSource(_session.EventStream);
        source.Dynamic.All += Take;
        source.Process();
    }

    private void Take(TraceEvent one)
    {
        if (one.EventName != "EventCounters" || one.PayloadValue(0) is not IDictionary<string, object> outer || outer["Payload"] is not IDictionary<string, object> counter || counter["Name"] is not "alloc-rate") return;
        lock (_gate)
        {
            _bytes += Convert.ToDouble(counter["Increment"], System.Globalization.CultureInfo.InvariantCulture);
            _tick.TrySetResult(_bytes);
            _tick = NewTick();
        }
    }
}
