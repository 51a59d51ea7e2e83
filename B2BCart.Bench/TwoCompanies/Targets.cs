using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Core.Sharing;

namespace B2BCart.Bench.TwoCompanies;

/// <summary>What attackers go for: carts at every reached of one company, and all ids that stand in them.</summary>
internal sealed record Targets(Firm Firm, IReadOnlyList<CartId> Carts, IReadOnlyList<Guid> Ids)
{
    public static Task<Targets> BeginAsync(World world, Everybody people) => BeginAsync(world, world.Here, [people.Shared.Id.Value, people.LinkId]);

    /// <summary>Also a link, a list, and somebody called and asked.</summary>
    public static async Task<Targets> BeginAsync(World world, Firm firm, params IEnumerable<Guid> more)
    {
        List<Scene> scenes = [];
        foreach (var reached in Enum.GetValues<Reached>()) scenes.Add(await Scene.BeginAsync(world, firm, reached));
        await world.LinkAsync(scenes[0].Id, scenes[0].Owner);
        var list = new CartId(Guid.CreateVersion7());
        await world.DoAsync(firm.Of(Role.Owner), list, new DuplicateCart(scenes[0].Id, $"{firm.Mark} list", IsList: true));
        await world.DoAsync(firm.Of(Role.Owner), list, new ShareCart(Grantee.Of(firm.Of(Role.Editor)), CartRole.Editor, $"{firm.Mark} invitation"));
        await world.DoAsync(firm.Of(Role.Owner), list, new ShareCart(Grantee.Of(firm.Of(Role.NoPrices)), CartRole.Editor));

        var ids = firm.Ids.Concat(more).Append(list.Value).ToList();
        foreach (var scene in scenes)
        {
            await scene.ReadAsync();
            ids.AddRange([scene.Id.Value, .. scene.Cart.Lines.Select(line => line.Id.Value), scene.Comment.Value, .. scene.Cart.Links.Select(link => link.Id.Value)]);
        }

        return new(firm, [.. scenes.Select(scene => scene.Id), list], ids);
    }
}
