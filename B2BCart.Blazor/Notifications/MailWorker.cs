using B2BCart.Blazor.Storage;

namespace B2BCart.Blazor.Notifications;

/// <summary>Delivers what stands in the outbox: at once after it was stored, and again with growing pauses where it did not get through.</summary>
public sealed class MailWorker(Outbox outbox, Composer composer, IPost post, OutboxBell bell, IHostApplicationLifetime program, TimeProvider time, ILogger<MailWorker> log) : BackgroundService
{
    private const int MostAtOnce = 32;

    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    /// <summary>Tries everything that is due once.</summary>
    public async Task DeliverAsync(CancellationToken stop)
    {
        while (await outbox.DueAsync(MostAtOnce, stop) is { Count: > 0 } due)
        {
            foreach (var row in due)
            {
                if (await outbox.ClaimAsync(row, stop)) await TryAsync(row, stop);
            }
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await HasStartedAsync(stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            var pause = Longest;
            try
            {
                await DeliverAsync(stoppingToken);
                if (await outbox.NextDueAsync(stoppingToken) is { } next) pause = next - time.GetUtcNow();
            }
            catch (Exception error) when (!stoppingToken.IsCancellationRequested)
            {
                log.LogWarning(error, "The outbox could not be read; it is tried again.");
                pause = Shortest;
            }

            await bell.WaitAsync(pause < Shortest ? Shortest : pause > Longest ? Longest : pause, stoppingToken);
        }
    }

    /// <summary>Only then is it known where the server listens, which is where mails link to.</summary>
    private async Task HasStartedAsync(CancellationToken stop)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var listening = program.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stop);
    }

    private async Task TryAsync(OutboxRow row, CancellationToken stop)
    {
        try
        {
            if (await composer.ComposeAsync(row, stop) is not { } composed)
            {
                await outbox.DroppedAsync(row, stop);
                return;
            }

            await outbox.WroteAsync(row, composed.IsSecret && post.Delivers ? composed.Mail with { Text = "" } : composed.Mail, composed.HasPrices, stop);
            await post.SendAsync(composed.Mail, stop);
        }
        catch (Exception error) when (!stop.IsCancellationRequested)
        {
            log.LogWarning(error, "Mail {Id} did not get through; it is tried again.", row.Id.Value);
            await outbox.FailedAsync(row, error.Message, stop);
            return;
        }

        await outbox.DoneAsync(row, isKept: !post.Delivers, stop);
    }
}
