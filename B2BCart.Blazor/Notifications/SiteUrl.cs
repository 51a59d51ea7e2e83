using B2BCart.Core.Kernel;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace B2BCart.Blazor.Notifications;

/// <summary>Where people reach this program (<c>Site:Url</c>); without it, where the server listens.</summary>
public sealed class SiteUrl(IConfiguration configuration, IServer server)
{
    public Uri To(CartId cart) => new(Site, $"carts/{cart.Value}");

    /// <param name="path">Without a slash in front.</param>
    public Uri To(string path) => new(Site, path);

    private Uri Site => new(WithSlash(configuration["Site:Url"] ?? Listening));

    /// <summary>An address that means "every one of this machine" is none that a browser can open.</summary>
    private string Listening =>
        (server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "http://localhost")
            .Replace("[::]", "localhost", StringComparison.Ordinal).Replace("0.0.0.0", "localhost", StringComparison.Ordinal).Replace("//+", "//localhost", StringComparison.Ordinal).Replace("//*", "//localhost", StringComparison.Ordinal);

    private static string WithSlash(string url) => url.EndsWith('/') ? url : url + "/";
}
