using B2BCart.Core.Carts;

namespace B2BCart.Blazor.Live;

/// <summary>Walks through the open rooms: a doorbell whose last ring was lost shows no gap, and a page that fell silent does not say goodbye.</summary>
public sealed class RoomKeeper(CartRooms rooms, ICartStore store, TimeProvider time, ILogger<RoomKeeper> log) : BackgroundService
{
    public static readonly TimeSpan Round = TimeSpan.FromSeconds(5);

    private static readonly int PollEvery = 2;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Round, time);
        for (var round = 1; await timer.WaitForNextTickAsync(stoppingToken); round++)
        {
            foreach (var room in rooms.Open)
            {
                room.Change(presence => presence.WithoutGone(time.GetUtcNow()));
                if (round % PollEvery == 0) await PollAsync(room, stoppingToken);
            }
        }
    }

    private async Task PollAsync(Room room, CancellationToken stop)
    {
        try
        {
            if (await store.NewestSeqAsync(room.Id, stop) > room.Cart.Seq) await rooms.CatchUpAsync(room);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            log.LogWarning(error, "Cart {Cart} could not be polled.", room.Id.Value);
        }
    }
}
