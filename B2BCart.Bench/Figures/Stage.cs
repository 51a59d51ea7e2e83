using System.Text.Json;
using B2BCart.Bench.Circuits;
using B2BCart.Blazor.Demo;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using Microsoft.AspNetCore.SignalR.Client;

namespace B2BCart.Bench.Figures;

/// <summary>What several figures need, made when the first of them asks and alive until the last is done.</summary>
internal sealed class Stage : IAsyncDisposable
{
    public const int Viewers = 300;
    public const int LinesWatched = 40;

    /// <summary>What is measured has run so often before: the runtime compiles it for good only then.</summary>
    private const int Rehearsals = 60;

    private readonly Lazy<Task<ServerProcess>> _product = new(ServerProcess.StartAsync);
    private readonly Lazy<Task<ServerProcess>> _yardstick = new(() => ServerProcess.StartAsync("yardstick-server"));
    private readonly Lazy<Task<Session[]>> _people;
    private readonly Lazy<Task<EditedCart>> _cart;
    private readonly Lazy<Task<Crowd>> _crowd;
    private readonly Lazy<Task<Listeners>> _listeners;
    private long _said;

    public Stage()
    {
        _people = new(async () => await SignInAsync(await Product));
        _cart = new(async () => await EditedCart.BeginAsync((await People)[0], LinesWatched));
        _crowd = new(async () => await RehearsedAsync(await Circuits.Crowd.OpenAsync(await People, (await Cart).Path, Viewers)));
        _listeners = new(async () => await RehearsedAsync(await Listeners.OfYardstickAsync(await Yardstick, Viewers)));
    }

    public Task<ServerProcess> Product => _product.Value;

    public Task<ServerProcess> Yardstick => _yardstick.Value;

    public Task<Session[]> People => _people.Value;

    /// <summary>The cart that the crowd watches.</summary>
    public Task<EditedCart> Cart => _cart.Value;

    public Task<Crowd> Crowd => _crowd.Value;

    /// <summary>As many connections to the yardstick's bare group.</summary>
    public Task<Listeners> Raw => _listeners.Value;

    public static Task<Session[]> SignInAsync(IServed product) =>
        Task.WhenAll(DemoCompany.People.Where(person => person.SeesPrices).Select(person => Session.SignInAsync(product.Url, person.Id)));

    /// <summary>Edits, and waits until every circuit shows it; the milliseconds that took for each.</summary>
    public async Task<double[]> EditAsync() => await EditAsync(await Crowd);

    private async Task<double[]> EditAsync(Crowd crowd)
    {
        var cart = await Cart;
        var expected = crowd.Expect(cart.Revision + 1);
        await cart.EditAsync();
        return await expected.AllAsync();
    }

    /// <summary>Says a message of the same bytes to the bare group, and waits until every connection heard it.</summary>
    public async Task<double[]> SayAsync() => await SayAsync(await Raw);

    private async Task<double[]> SayAsync(Listeners raw)
    {
        var cart = await Cart;
        var expected = raw.Expect(++_said);
        await raw.Speaker.InvokeAsync("Say", Message(cart, _said));
        return await expected.AllAsync();
    }

    private async Task<Crowd> RehearsedAsync(Crowd crowd)
    {
        for (var edit = 0; edit < Rehearsals; edit++) await EditAsync(crowd);
        return crowd;
    }

    private async Task<Listeners> RehearsedAsync(Listeners raw)
    {
        for (var said = 0; said < Rehearsals; said++) await SayAsync(raw);
        return raw;
    }

    /// <summary>A revision as the product sends it: one changed quantity.</summary>
    public static JsonElement Message(EditedCart cart, long number)
    {
        var (line, me) = (cart.Lines[0], new PersonId(Guid.CreateVersion7()));
        return JsonSerializer.SerializeToElement(
            new Revision(cart.Id, number, number, new(Guid.CreateVersion7()), me, TimeProvider.System.GetUtcNow(), null, [new QuantityChanged(line.Id, line.Quantity, line.Quantity + line.Quantity, [new(me, line.Quantity.Value)])]),
            CartJson.Settings);
    }

    public async ValueTask DisposeAsync()
    {
        if (_listeners.IsValueCreated) await (await Raw).DisposeAsync();
        if (_crowd.IsValueCreated) await (await Crowd).DisposeAsync();
        if (_cart.IsValueCreated) await (await Cart).DisposeAsync();
        if (_yardstick.IsValueCreated) await (await Yardstick).DisposeAsync();
        if (_product.IsValueCreated) await (await Product).DisposeAsync();
    }
}
