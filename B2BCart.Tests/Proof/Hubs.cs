using B2BCart.Blazor.Live;

namespace B2BCart.Tests.Proof;

/// <summary>The tables of the hub. A new method, or a new message to clients, needs a line here.</summary>
internal static class Hubs
{
    /// <summary>What a call needs of the cart that it names.</summary>
    public static IReadOnlyDictionary<string, May> Methods { get; } = new Dictionary<string, May>
    {
        [nameof(CartHub.Join)] = May.Read,
        [nameof(CartHub.Read)] = May.Read,
        [nameof(CartHub.Execute)] = May.AddLines,
        [nameof(CartHub.Here)] = May.Read,
        [nameof(CartHub.Leave)] = May.BeIn,
    };

    /// <summary>Who hears it, of those who asked to come in.</summary>
    public static IReadOnlyDictionary<string, May> Pushes { get; } = new Dictionary<string, May>
    {
        [RevisionMessage.Method] = May.Read,
        [HereMessage.Method] = May.Read,
        [GoneMessage.Method] = May.Read,
        ["closed"] = May.Read,
    };
}
