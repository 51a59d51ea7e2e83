using System.Threading.Channels;

namespace B2BCart.Bench.Bar.PowerCut;

/// <summary>Cuts the power at random moments of a recording and looks at every disk that could be found then.</summary>
internal sealed class PowerCuts(Recording recording, int seed)
{
    private const int AtOnce = 2;
    private const int MostTold = 3;

    private readonly Lock _gate = new();

    public int Images { get; private set; }

    public int Lost { get; private set; }

    public int HalfApplied { get; private set; }

    public int Corrupt { get; private set; }

    public List<string> Told { get; } = [];

    public async Task CheckAsync(int images)
    {
        var waiting = Channel.CreateBounded<(Dictionary<string, Plate> Image, int At)>(AtOnce * 2);
        using var failed = new CancellationTokenSource();
        var checking = Enumerable.Range(0, AtOnce).Select(_ => Task.Run(() => CheckAsync(waiting.Reader, failed))).ToList();
        var cutting = CutAsync(images, waiting.Writer, failed.Token);
        await Task.WhenAll([.. checking, cutting]);
    }

    /// <summary>Each moment gives one image of each kind.</summary>
    private async Task CutAsync(int images, ChannelWriter<(Dictionary<string, Plate> Image, int At)> ready, CancellationToken stop)
    {
        var (random, kinds, disk) = (new Random(seed), Enum.GetValues<Survival>(), new Disk());
        var begun = recording.Answers.Min(one => one.At);
        var cuts = Enumerable.Range(0, images / kinds.Length).Select(_ => random.Next(begun, recording.Events.Count + 1)).Order().ToList();
        var taken = 0;
        foreach (var at in cuts)
        {
            for (; taken < at; taken++) disk.Take(recording.Events[taken]);
            foreach (var kind in kinds) await ready.WriteAsync((disk.Image(kind, random), at), stop);
        }

        ready.Complete();
    }

    private async Task CheckAsync(ChannelReader<(Dictionary<string, Plate> Image, int At)> ready, CancellationTokenSource failed)
    {
        try
        {
            using var check = new ImageCheck(recording);
            await foreach (var (image, at) in ready.ReadAllAsync(failed.Token)) Count(await check.CheckAsync(image, at), at);
        }
        catch
        {
            await failed.CancelAsync();
            throw;
        }
    }

    private void Count(Verdict verdict, int at)
    {
        lock (_gate)
        {
            Images++;
            Lost += verdict.IsLost ? 1 : 0;
            HalfApplied += verdict.IsHalfApplied ? 1 : 0;
            Corrupt += verdict.IsCorrupt ? 1 : 0;
            if (verdict.Told.Count > 0 && Told.Count < MostTold) Told.Add($"cut at {at} of {recording.Events.Count}: {verdict.Told[0]}");
        }
    }
}
