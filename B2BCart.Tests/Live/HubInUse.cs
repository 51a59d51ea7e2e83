using B2BCart.Blazor.Carts;
using B2BCart.Blazor.Demo;
using B2BCart.Core.Carts;
using B2BCart.Tests.Storage;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Client;
using static B2BCart.Tests.Live.NodeInTest;

namespace B2BCart.Tests.Live;

public sealed class The_hub(HubServer server) : HubSpec(server)
{
    [Fact]
    public async Task opens_changes_and_reads_a_cart()
    {
        var cart = await Lena.CreateAsync();
        (await Lena.DoneAsync(cart, Bolts(4))).Should().BeEquivalentTo(new { Revision = 2, FirstSeq = 2, Events = 1 });

        (await Lena.JoinAsync(cart)).Value!.Lines.Should().ContainSingle().Which.Quantity.Value.Should().Be(4);
        (await Lena.RawAsync("Read", cart, 1)).GetProperty("value").GetArrayLength().Should().Be(2);
    }

    [Fact]
    public async Task answers_a_repeated_command_as_the_first_time()
    {
        var (cart, id) = (await Lena.CreateAsync(), Shop.NewCommand());

        var first = await Lena.ExecuteAsync(cart, Bolts(4), id);
        var again = await Lena.ExecuteAsync(cart, Bolts(4), id);
        var other = await Lena.ExecuteAsync(cart, Bolts(5), id);

        again.Value.Should().BeEquivalentTo(first.Value);
        other.Refusal.Should().BeOfType<CommandIdReused>();
        (await Lena.JoinAsync(cart)).Value!.Revision.Should().Be(2);
    }

    [Fact]
    public async Task tells_the_other_client_in_less_than_a_second()
    {
        var (cart, bob) = (await SharedWithAsync(DemoCompany.Bob), await SignInAsync(DemoCompany.Bob));
        await bob.JoinAsync(cart);

        var began = System.Diagnostics.Stopwatch.GetTimestamp();
        await Lena.DoneAsync(cart, Bolts(4));
        await Eventually.IsAsync(() => bob.Revisions.Count == 1);

        System.Diagnostics.Stopwatch.GetElapsedTime(began).Should().BeLessThan(TimeSpan.FromSeconds(1));
        bob.Revisions[0].Events.Should().ContainSingle().Which.Should().BeOfType<LineAdded>();
    }

    [Fact]
    public async Task tells_who_is_here()
    {
        var (cart, bob) = (await SharedWithAsync(DemoCompany.Bob), await SignInAsync(DemoCompany.Bob));
        await Lena.JoinAsync(cart);
        await bob.JoinAsync(cart);

        await bob.Hub.InvokeAsync("Here", cart, null, true, TestContext.Current.CancellationToken);

        await Eventually.IsAsync(() => Lena.Heard("here").Any(json => json.Contains(DemoCompany.Bob.Value.ToString(), StringComparison.Ordinal)));
    }
}
