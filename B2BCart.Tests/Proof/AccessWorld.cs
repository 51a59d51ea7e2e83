using B2BCart.Bench.TwoCompanies;

namespace B2BCart.Tests.Proof;

[CollectionDefinition(AccessWorld.Name)]
public sealed class OneAccessWorld : ICollectionFixture<AccessWorld>;

/// <summary>Two companies on one server, with somebody in every role. Started once for the tables.</summary>
public sealed class AccessWorld : IAsyncLifetime
{
    public const string Name = "Two companies";

    private World _world = null!;

    internal Everybody People { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        _world = await World.StartAsync();
        People = await Everybody.ComeAsync(_world);
    }

    public async ValueTask DisposeAsync()
    {
        await People.DisposeAsync();
        await _world.DisposeAsync();
    }
}
