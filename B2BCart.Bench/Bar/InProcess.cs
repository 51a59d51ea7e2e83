using B2BCart.Blazor;
using B2BCart.Blazor.Carts;
using B2BCart.Blazor.Live;
using B2BCart.Blazor.People;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCart.Bench.Bar;

/// <summary>The product in this process: its writer is called without a wire in between.</summary>
internal sealed class InProcess : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("b2bcart-bench-").FullName;
    private readonly WebApplication _app;
    private readonly CartWriter _writer;
    private readonly PeopleBook _people;

    private InProcess()
    {
        _app = B2BCartApp.Build("--Storage:Path", _folder, "--Demo", "true", "--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default", "Error");
        (_writer, _people) = (_app.Services.GetRequiredService<CartWriter>(), _app.Services.GetRequiredService<PeopleBook>());
    }

    public static async Task<InProcess> StartAsync()
    {
        var one = new InProcess();
        await one._app.MigrateAsync();
        await one._app.StartAsync();
        return one;
    }

    public async Task<Reply<Answer>> ExecuteAsync(PersonId person, CartId cart, CommandId id, CartCommand command)
    {
        var me = await _people.FindAsync(person) ?? throw new InvalidOperationException("No such person.");
        return (await _writer.ExecuteAsync(me, cart, id, command)).IsRefused(out var no, out var answered)
            ? Reply.No<Answer>(no)
            : Reply.Of(new Answer(answered.Revision, answered.FirstSeq, answered.Events, answered.Rows));
    }

    public async Task<IReadOnlyList<Revision>> LogAsync(CartId cart) => await _app.Services.GetRequiredService<ICartStore>().ReadAsync(cart, 1, int.MaxValue, default);

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
