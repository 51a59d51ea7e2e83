using B2BCart.Core.People;
using B2BCart.Core.Sharing;

namespace B2BCart.Bench.TwoCompanies;

/// <summary>Somebody in every role, who came in; and the one who was deactivated still has the session from before.</summary>
internal sealed class Everybody : IAsyncDisposable
{
    private readonly Dictionary<Role, Caller> _callers = [];
    private readonly Dictionary<Role, HubPerson> _hubs = [];

    private Everybody(World world, Scene shared, string link) => (World, Shared, Link) = (world, shared, link);

    public World World { get; }

    /// <summary>The cart in which the roles are held.</summary>
    public Scene Shared { get; }

    /// <summary>Its address for who has no account, with the secret.</summary>
    public string Link { get; }

    public Guid LinkId => Guid.ParseExact(LinkDoor["/l/".Length..], "N");

    public string LinkDoor => Link[..Link.IndexOf('#', StringComparison.Ordinal)];

    public Caller this[Role role] => _callers[role];

    /// <summary>Those whom the server knows.</summary>
    public static IReadOnlyList<Role> SignedIn { get; } = [.. Enum.GetValues<Role>().Where(role => role is not (Role.Anonymous or Role.LinkHolder or Role.Deactivated))];

    public static async Task<Everybody> ComeAsync(World world)
    {
        var shared = await Scene.BeginAsync(world, world.Here);
        await shared.DoAsync(shared.Owner, new ShareCart(Grantee.Of(world.Here.Of(Role.Deactivated)), CartRole.Editor));
        var all = new Everybody(world, shared, await world.LinkAsync(shared.Id, shared.Owner));
        foreach (var role in Enum.GetValues<Role>()) all._callers[role] = new(role, await world.SignInAsync(role));

        using var secret = Caller.Form(("code", all.Link[(all.Link.IndexOf('#', StringComparison.Ordinal) + 1)..]));
        await all[Role.LinkHolder].SendAsync(HttpMethod.Post, all.LinkDoor, secret);
        foreach (var firm in world.Firms)
        {
            var left = await world.RunAsync(firm.Of(Role.Admin), new DeactivatePerson(firm.Of(Role.Deactivated), null));
            if (left.IsRefused(out var no, out _)) throw new InvalidOperationException($"Nobody was deactivated: {no}");
        }

        return all;
    }

    /// <summary>A connection to the hub, kept open.</summary>
    public HubPerson Hub(Role role) => _hubs.TryGetValue(role, out var known) ? known : _hubs[role] = new(_callers[role].Session);

    public async ValueTask DisposeAsync()
    {
        foreach (var hub in _hubs.Values) await hub.DisposeAsync();
        foreach (var caller in _callers.Values) caller.Dispose();
    }
}
