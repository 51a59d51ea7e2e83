using B2BCart.Blazor.Demo;
using B2BCart.Blazor.Live;
using B2BCart.Core.Carts;
using B2BCart.Tests.Storage;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using static B2BCart.Tests.Live.NodeInTest;

namespace B2BCart.Tests.Live;

public sealed class A_client_that_is_cut(HubServer server) : HubSpec(server)
{
    [Fact]
    public async Task is_no_error_and_what_it_asked_for_is_finished()
    {
        var (cart, id, cut) = (await Lena.CreateAsync(), Shop.NewCommand(), await SignInAsync(DemoCompany.Lena));
        await cut.JoinAsync(cart);
        await using (await HoldDiskAsync())
        {
            await cut.Hub.SendAsync("Execute", cart, id, (CartCommand)Bolts(4), TestContext.Current.CancellationToken);
            await cut.DisposeAsync();
            await Eventually.IsAsync(() => !Server.Services.GetRequiredService<CartRooms>().Open.Any(room => room.Id == cart));
        }

        await Lena.DoneAsync(cart, Bolts(1));
        (await Lena.JoinAsync(cart)).Value!.Revision.Should().Be(3, "its command waited before hers");
        Said("Failed to invoke hub method 'Execute'").Should().BeFalse();
    }

    private bool Said(string what) => Server.Said.Any(line => line.Contains(what, StringComparison.Ordinal));

    /// <summary>Nobody else writes to the database meanwhile.</summary>
    private async Task<SqliteConnection> HoldDiskAsync()
    {
        var connection = new SqliteConnection($"Data Source={Path.Combine(Server.Folder, "b2bcart.db")};Pooling=False");
        await connection.OpenAsync();
        _ = connection.BeginTransaction(deferred: false);
        return connection;
    }
}
