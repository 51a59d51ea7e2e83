using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;

namespace B2BCart.Tests.Live;

internal static class Expect
{
    /// <summary>Ends well when the task fails, and only then.</summary>
    public static async Task<Result<Answered>> FailureAsync(Task<Result<Answered>> task)
    {
        try
        {
            await task;
        }
        catch (Exception error) when (error is IOException or OperationCanceledException or System.Threading.Channels.ChannelClosedException)
        {
            return default;
        }

        throw new InvalidOperationException("This was to fail.");
    }
}
