using B2BCart.Bench.Crash;
using B2BCart.Blazor;
using B2BCart.Blazor.Carts;
using B2BCart.Blazor.Live;
using B2BCart.Blazor.People;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCart.Bench.Bar;

/// <summary>The product in this process: its writer is called, and its rooms are entered, without a wire in between; and served on a port as ever.</summary>
internal sealed class InProcess : IServed
{
    private readonly string _folder = Directory.CreateTempSubdirectory("b2bcart-bench-").FullName;
    private readonly WebApplication _app;
    private readonly CartWriter _writer;
    private readonly CartRooms _rooms;
    private readonly PeopleBook _people;

    private InProcess(string? fault)
    {
        _app = B2BCartApp.Build(
            services => FaultyServer.Seed(services, fault),
            "--Storage:Path", _folder, "--Demo", "true", "--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default", "Error");
        (_writer, _rooms, _people) = (_app.Services.GetRequiredService<CartWriter>(), _app.Services.GetRequiredService<CartRooms>(), _app.Services.GetRequiredService<PeopleBook>());
    }

    public Uri Url => new(_app.Urls.First());

    /// <param name="fault">One of <see cref="FaultyServer"/>, or the product as it is.</param>
    public static async Task<InProcess> StartAsync(string? fault = null)
    {
        var one = new InProcess(fault);
        await one._app.MigrateAsync();
        await one._app.StartAsync();
        return one;
    }

    public async Task<Reply<Answer>> ExecuteAsync(PersonId person, CartId cart, CommandId id, CartCommand command) =>
        (await _writer.ExecuteAsync(await FindAsync(person), cart, id, command)).IsRefused(out var no, out var answered)
            ? Reply.No<Answer>(no)
            : Reply.Of(new Answer(answered.Revision, answered.FirstSeq, answered.Events, answered.Rows));

    /// <summary>The cart as a page finds it that is opened now.</summary>
    public async Task<Cart> OpenAsync(PersonId person, CartId cart)
    {
        if ((await CartView.OpenAsync(_rooms, cart, await FindAsync(person), TimeProvider.System, () => { })).IsRefused(out var no, out var view)) throw new InvalidDataException($"The cart was not opened: {no}");
        await using (view) return view.Cart;
    }

    public async Task<IReadOnlyList<Revision>> LogAsync(CartId cart) => await _app.Services.GetRequiredService<ICartStore>().ReadAsync(cart, 1, int.MaxValue, default);

    /// <summary>Stops it and looks into what it leaves behind.</summary>
    public async Task<Damage> StopAsync()
    {
        await _app.StopAsync();
        var damage = new Damage();
        Database.Check(Path.Combine(_folder, "b2bcart.db"), DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().DateTime), damage);
        return damage;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task<Person> FindAsync(PersonId person) => await _people.FindAsync(person) ?? throw new InvalidOperationException("No such person.");
}
