using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCart.Bench.TwoCompanies;

/// <summary>What a program really answers to.</summary>
internal static class Mapped
{
    /// <summary>All but files: those are the same for everybody, and are told by what made them.</summary>
    public static IReadOnlyList<(string Route, string Verb)> In(IServiceProvider services) => In([services.GetRequiredService<EndpointDataSource>()]);

    public static IReadOnlyList<(string Route, string Verb)> In(IEnumerable<EndpointDataSource> sources) =>
    [
        .. sources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
            .SelectMany(endpoint => Verbs(endpoint).Select(verb => ($"/{endpoint.RoutePattern.RawText!.TrimStart('/')}", verb)))
            .Distinct(),
    ];

    private static IReadOnlyList<string> Verbs(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods is { Count: > 0 } verbs ? verbs : ["GET", "POST"];
}
