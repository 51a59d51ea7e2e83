using System.Net;
using System.Threading.RateLimiting;

namespace B2BCart.Blazor.Links;

/// <summary>How often one address may show a secret that opens nothing. Who opens what is theirs is never counted, so an office behind one address is not locked out.</summary>
public sealed class LinkAttempts : IDisposable
{
    /// <summary>So many in a minute.</summary>
    public const int Most = 20;

    private readonly PartitionedRateLimiter<IPAddress?> _wrong = PartitionedRateLimiter.Create<IPAddress?, string>(address => RateLimitPartition.GetTokenBucketLimiter(
        NetworkOf(address),
        _ => new() { TokenLimit = Most, TokensPerPeriod = Most, ReplenishmentPeriod = TimeSpan.FromMinutes(1), QueueLimit = 0 }));

    /// <summary>Whole tries are counted: to ask for none would be granted by the fraction of one that has come back meanwhile.</summary>
    public bool MayTry(IPAddress? address) => _wrong.GetStatistics(address) is not { CurrentAvailablePermits: 0 };

    public void WasWrong(IPAddress? address)
    {
        using var lease = _wrong.AttemptAcquire(address);
    }

    public void Dispose() => _wrong.Dispose();

    /// <summary>Whoever has an address of version 6 has the 2⁶⁴ beside it.</summary>
    private static string NetworkOf(IPAddress? address) => address switch
    {
        null => "",
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        { AddressFamily: System.Net.Sockets.AddressFamily.InterNetworkV6 } => Convert.ToHexString(address.GetAddressBytes(), 0, 8),
        _ => address.ToString(),
    };
}
