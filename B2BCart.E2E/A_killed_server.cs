using Microsoft.Playwright;
using static B2BCart.E2E.Cast;

namespace B2BCart.E2E;

public sealed class A_killed_server(Stage stage) : Story(stage)
{
    private AppServer _server = null!;

    protected override AppServer Server => _server;

    public override async ValueTask InitializeAsync() => _server = await AppServer.StartAsync();

    [Fact]
    public async Task loses_neither_of_two_edits_it_had_not_acknowledged_and_does_neither_twice()
    {
        var (lena, bob) = await LenaAndAsync(Bob, Gloves.Times(20), Goggles.Times(4));
        var written = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await lena.Page.RouteAsync("**/carts/*/commands", route => LoseTheAnswerAsync(route, written));

        await lena.Line(Gloves).Field.FocusAsync();
        await lena.PressAsync("+");
        await lena.Line(Goggles).SetsAsync("9");
        await written.Task;
        _server.Kill();
        await lena.SeesAsync("The connection is gone.");
        await lena.Line(Gloves).HasAsync("30");
        await lena.Line(Goggles).HasAsync("9");
        await lena.Page.UnrouteAllAsync(new() { Behavior = UnrouteBehavior.IgnoreErrors });
        await _server.StartAgainAsync();

        await lena.SeesAsync("You are back.");
        await lena.IsAliveAsync();
        await lena.SeesAsync("You are back.");
        await SeesOnceAsync(lena);
        await SeesOnceAsync(bob);
    }

    public override async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await using (_server) await base.DisposeAsync();
    }

    /// <summary>The first edit is committed, but nobody hears of it; the second waits behind it.</summary>
    private static async Task LoseTheAnswerAsync(IRoute route, TaskCompletionSource written)
    {
        if (!written.Task.IsCompleted) _ = await route.FetchAsync();
        written.TrySetResult();
        await route.AbortAsync();
    }

    private static async Task SeesOnceAsync(Shopper shopper)
    {
        await shopper.Line(Goggles).HasAsync("9");
        await shopper.Line(Gloves).HasAsync("30");
        await Expect(shopper.Text("changed Nitrile gloves, powder-free, size M from")).ToHaveCountAsync(1);
        await Expect(shopper.Text("set Safety goggles, indirect vent, anti-fog from")).ToHaveCountAsync(1);
    }
}
