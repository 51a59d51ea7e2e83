using System.Reflection;
using System.Text.Json;
using B2BCart.Bench.TwoCompanies;
using B2BCart.Blazor.Live;
using B2BCart.Core.Carts;
using B2BCart.Core.Sharing;
using B2BCart.Tests.Live;
using Microsoft.AspNetCore.SignalR.Client;

namespace B2BCart.Tests.Proof;

[Collection(AccessWorld.Name)]
public sealed class The_tables_of_the_hub(AccessWorld world)
{
    private Everybody People => world.People;

    [Fact]
    public void have_a_row_for_each_method() =>
        typeof(CartHub).GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(method => method.GetBaseDefinition() == method).Select(method => method.Name)
            .Should().BeEquivalentTo(Hubs.Methods.Keys, "each method of the hub needs a line in B2BCart.Tests/Proof/Hubs.cs");

    [Fact]
    public void have_a_row_for_each_message() =>
        typeof(WireMessage).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(WireMessage))).Select(type => (string)type.GetField("Method")!.GetRawConstantValue()!).Append("closed")
            .Should().BeEquivalentTo(Hubs.Pushes.Keys, "each message to clients needs a line in B2BCart.Tests/Proof/Hubs.cs");

    [Fact]
    public async Task are_what_the_hub_answers()
    {
        List<string> wrong = [];
        foreach (var role in Everybody.SignedIn)
        {
            await using var client = await HubClient.ConnectAsync(People.World.Url, People[role].Session.Cookies);
            foreach (var (whose, cart) in await CartsAsync(role))
            {
                foreach (var (method, arguments) in Calls(cart))
                {
                    var said = await client.RawAsync(method, arguments);
                    var got = said.ValueKind is JsonValueKind.Null ? "done" : said.TryGetProperty("refusal", out var no) && no.ValueKind is not JsonValueKind.Null ? no.GetProperty("type").GetString()! : "done";
                    var may = Roles.In(role, whose);
                    var expected = may.HasFlag(Hubs.Methods[method]) ? "done" : may.HasFlag(May.Read) ? "RoleTooLow" : "CartNotFound";
                    if (got != expected) wrong.Add($"{method} by {role} on {whose}: {got} instead of {expected}");
                }
            }
        }

        string.Join(Environment.NewLine, wrong).Should().BeEmpty();
    }

    [Fact]
    public async Task are_whom_the_hub_tells()
    {
        var scene = await Scene.BeginAsync(People.World, People.World.Here);
        Dictionary<Role, HubClient> clients = [];
        foreach (var role in Everybody.SignedIn)
        {
            clients[role] = await HubClient.ConnectAsync(People.World.Url, People[role].Session.Cookies);
            await clients[role].RawAsync(nameof(CartHub.Join), scene.Id);
        }

        foreach (var client in clients.Values) await client.Hub.InvokeAsync(nameof(CartHub.Here), scene.Id, null, false, TestContext.Current.CancellationToken);
        await scene.DoAsync(scene.Owner, new AddLine(Gold.Bar, new(5), new(Note: "a line of its own")));
        var readers = Everybody.SignedIn.Where(role => Roles.In(role, Whose.Shared).HasFlag(May.Read)).ToList();
        await Eventually.IsAsync(() => readers.All(role => clients[role].Heard("revision").Count > 0));
        await Eventually.IsAsync(() => readers.All(role => clients[role].Heard("here").Count > 0 && string.Join(' ', clients[Role.Owner].Heard("here")).Contains(People.World.PersonOf(role).Value.ToString(), StringComparison.Ordinal)));
        foreach (var client in clients.Values) await client.RawAsync(nameof(CartHub.Read), scene.Id, 1);

        clients.Where(one => one.Value.Heard("revision").Count > 0).Select(one => one.Key).Should().BeEquivalentTo(readers);
        clients.Where(one => one.Value.Heard("here").Count > 0).Select(one => one.Key).Should().BeEquivalentTo(readers);
        var here = string.Join(' ', clients[Role.Owner].Heard("here"));
        Everybody.SignedIn.Where(role => here.Contains(People.World.PersonOf(role).Value.ToString(), StringComparison.Ordinal)).Should().BeEquivalentTo(readers, "who may not read is not seen either");
        var amounts = PriceScan.Of(await People.World.CartAsync(scene.Id));
        clients.Where(one => amounts.In(string.Join(' ', one.Value.Heard("revision"))).Count > 0).Select(one => one.Key).Should().BeEquivalentTo(readers.Except([Role.NoPrices]));

        await scene.DoAsync(scene.Owner, new StopSharing(Grantee.Of(scene.Firm.Of(Role.Editor))));
        await Eventually.IsAsync(() => clients[Role.Editor].Heard("closed").Count > 0);
        clients.Where(one => one.Value.Heard("closed").Count > 0).Select(one => one.Key).Should().Equal(Role.Editor);
        foreach (var client in clients.Values) await client.DisposeAsync();
    }

    private static IEnumerable<(string Method, object?[] Arguments)> Calls(Core.Kernel.CartId cart) =>
    [
        (nameof(CartHub.Join), [cart]),
        (nameof(CartHub.Read), [cart, 1]),
        (nameof(CartHub.Execute), [cart, new Core.Kernel.CommandId(Guid.CreateVersion7()), (CartCommand)new AddLine(Gold.Plate, new(1), LineDetails.None)]),
        (nameof(CartHub.Leave), [cart]),
    ];

    private async Task<IReadOnlyList<(Whose, Core.Kernel.CartId)>> CartsAsync(Role role) =>
    [
        (Whose.Own, (await Scene.BeginAsync(People.World, People.World.FirmOf(role), owner: People.World.PersonOf(role))).Id),
        (Whose.Shared, People.Shared.Id),
        (Whose.OtherCompany, role is Role.OtherCompany ? People.Shared.Id : (await Scene.BeginAsync(People.World, People.World.There)).Id),
        (Whose.NotThere, new(Guid.CreateVersion7())),
    ];
}
