using System.Diagnostics;
using System.Security.Cryptography;
using B2BCart.Bench.Bar;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;

namespace B2BCart.Bench.Hostile;

/// <summary>People who keep copies of a cart, and whether all of them have the same.</summary>
internal sealed class Copies : IAsyncDisposable
{
    private readonly List<Follower> _followers = [];

    public static async Task<Copies> OpenAsync(IReadOnlyList<Session> people, CartId cart, int count, bool isDeaf = false)
    {
        var copies = new Copies();
        for (var at = 0; at < count; at++)
        {
            var follower = new Follower(people[at % people.Count], cart, isDeaf);
            await follower.StartAsync();
            copies._followers.Add(follower);
        }

        return copies;
    }

    public static string HashOf(Cart? cart) => cart is null ? "" : Convert.ToHexString(SHA256.HashData(CartJson.Write(cart)))[..12];

    /// <summary>How long it took until all copies were this cart; nothing when it did not happen.</summary>
    public async Task<TimeSpan?> SameAsync(Cart cart, TimeSpan patience)
    {
        var (expected, begun) = (HashOf(cart), Stopwatch.GetTimestamp());
        while (_followers.Any(one => one.Cart?.Revision != cart.Revision || HashOf(one.Cart) != expected))
        {
            if (Stopwatch.GetElapsedTime(begun) > patience) return null;
            await Task.Delay(10);
        }

        return Stopwatch.GetElapsedTime(begun);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var one in _followers) await one.DisposeAsync();
    }
}
