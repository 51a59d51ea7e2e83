using System.Threading.Channels;
using Microsoft.Extensions.Hosting;

namespace B2BCart.Bench.Yardsticks;

/// <summary>One loop: takes what waits, stores it in one transaction, then answers.</summary>
internal sealed class GroupCommit(YardstickFolder folder) : BackgroundService
{
    private const int Most = 64;

    private readonly Channel<(RawEdit Edit, TaskCompletionSource<long> Answer)> _waiting = Channel.CreateUnbounded<(RawEdit, TaskCompletionSource<long>)>(new() { SingleReader = true });

    public Task<long> StoreAsync(RawEdit edit)
    {
        var answer = new TaskCompletionSource<long>(TaskCreationOptions.RunContinuationsAsynchronously);
        _waiting.Writer.TryWrite((edit, answer));
        return answer.Task;
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(() => RunAsync(stoppingToken), stoppingToken);

    private async Task RunAsync(CancellationToken stop)
    {
        using var rows = new EditRows(folder.File("together.db"));
        List<(TaskCompletionSource<long> Answer, long Revision)> batch = [];
        while (await _waiting.Reader.WaitToReadAsync(stop))
        {
            using (var transaction = rows.Begin())
            {
                while (batch.Count < Most && _waiting.Reader.TryRead(out var next)) batch.Add((next.Answer, rows.Write(transaction, next.Edit)));
                transaction.Commit();
            }

            foreach (var (answer, revision) in batch) answer.TrySetResult(revision);
            batch.Clear();
        }
    }
}
