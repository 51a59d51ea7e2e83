using System.Net;
using System.Net.Sockets;

namespace B2BCart.Blazor.SignIn;

/// <summary>How the server calls the identity providers that admins name: not into its own network, along no redirect, and never for long.</summary>
public sealed class ProviderCalls : IDisposable
{
    private const int LargestAnswer = 1 << 20;
    private const int UsualPatience = 10;

    public ProviderCalls(IConfiguration configuration, IHostEnvironment environment)
    {
        MayBeNear = configuration.GetValue<bool?>("SignIn:NearProviders") ?? environment.IsDevelopment();
        Patience = TimeSpan.FromSeconds(configuration.GetValue("SignIn:Patience", UsualPatience));
        Handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false, UseCookies = false, ConnectCallback = ConnectAsync, PooledConnectionLifetime = TimeSpan.FromMinutes(5) };
        Http = new(Handler, disposeHandler: false) { Timeout = Patience, MaxResponseContentBufferSize = LargestAnswer };
    }

    /// <summary>Providers in the server's own network are called too, and on its own machine without TLS (<c>SignIn:NearProviders</c>; while developing).</summary>
    public bool MayBeNear { get; }

    /// <summary>After this a provider counts as out (<c>SignIn:Patience</c>, in seconds).</summary>
    public TimeSpan Patience { get; }

    public HttpMessageHandler Handler { get; }

    public HttpClient Http { get; }

    public void Dispose()
    {
        Http.Dispose();
        Handler.Dispose();
    }

    /// <summary>The address that is connected to is the one that was looked at: a name that means another machine a moment later does not help.</summary>
    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken stop)
    {
        var addresses = await Dns.GetHostAddressesAsync(context.DnsEndPoint.Host, stop);
        if (!MayBeNear && addresses.Any(IsNear)) throw new HttpRequestException($"{context.DnsEndPoint.Host} is in a network of this server's own; SignIn:NearProviders allows that.");

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, context.DnsEndPoint.Port, stop);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>Everything that is not an address of the open internet.</summary>
    internal static bool IsNear(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        var bytes = address.GetAddressBytes();
        return address.AddressFamily is AddressFamily.InterNetworkV6
            ? (bytes[0] & 0xE0) != 0x20 || bytes is [0x20, 0x02, ..] or [0x20, 0x01, 0, 0, ..]   // global unicast is 2000::/3; 6to4 and Teredo carry another address
            : bytes is [0 or 10 or 127, ..] or [100, >= 64 and <= 127, ..] or [169, 254, ..] or [172, >= 16 and <= 31, ..] or [192, 168, ..] or [192, 0, 0, _] or [198, 18 or 19, ..] or [>= 224, ..];
    }
}
