using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using B2BCart.Bench.Circuits;
using B2BCart.Blazor.People;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;
using B2BCart.Core.Sharing;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.EntityFrameworkCore;

namespace B2BCart.Bench.TwoCompanies;

/// <summary>Somebody who was just invited, edits a cart, and has it open as a page and by the hub.</summary>
internal sealed class Newcomer : IAsyncDisposable
{
    private readonly StringBuilder _told = new();
    private readonly HubPerson _tab;
    private Circuit _circuit = null!;

    private Newcomer(Scene scene, PersonId id, Session session) => (Scene, Id, Caller, _tab) = (scene, id, new(Role.Editor, session), new(session));

    public Scene Scene { get; }

    public PersonId Id { get; }

    public Caller Caller { get; }

    public HubConnection Hub { get; private set; } = null!;

    public Circuit Circuit => _circuit;

    /// <summary>The newest revision that the page shows.</summary>
    public long Drawn { get; private set; }

    /// <summary>The hub has told that the cart is closed, or is gone itself.</summary>
    public TaskCompletionSource HubClosed { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public static async Task<Newcomer> ComeAsync(World world, int number)
    {
        var (firm, id) = (world.Here, new PersonId(Guid.CreateVersion7()));
        PersonCard.Read($"{firm.Mark} newcomer", "New", $"new{number}@{firm.Mark}.example").IsRefused(out _, out var card);
        var invited = await world.RunAsync(firm.Of(Role.Admin), new InvitePerson(id, firm.Unit, firm.Of(Role.Asked), null, Rights.SeesPrices | Rights.MaySubmit), card);
        if (invited.IsRefused(out var no, out _)) throw new InvalidOperationException($"Nobody was invited: {no}");

        await using var db = await world.DatabaseAsync();
        var newcomer = new Newcomer(await Scene.BeginAsync(world, firm), id, await world.SignInAsync(await db.Set<Account>().SingleAsync(row => row.Id == id.Value)));
        await newcomer.OpenAsync();
        return newcomer;
    }

    /// <summary>All that reached them since <see cref="Forget"/>.</summary>
    public string Told
    {
        get
        {
            lock (_told) return _told.ToString();
        }
    }

    public void Forget()
    {
        lock (_told) _told.Clear();
    }

    /// <summary>Whether a command that is sent now is carried out, by the hub and by the page's script.</summary>
    public async Task<int> AcceptedAsync()
    {
        var accepted = await ByHubAsync() ? 1 : 0;
        using var content = Caller.Command(new AddLine(Gold.Plate, new(1), LineDetails.None));
        var said = await Caller.PostAsync($"/carts/{Scene.Id.Value}/commands", content);
        return accepted + (said.Status is System.Net.HttpStatusCode.OK ? 1 : 0);
    }

    public async ValueTask DisposeAsync()
    {
        await _circuit.DropAsync();
        await _tab.DisposeAsync();
        Caller.Dispose();
    }

    private async Task OpenAsync()
    {
        await Scene.DoAsync(Scene.Owner, new ShareCart(Grantee.Of(Id), CartRole.Editor));
        _ = await Caller.TokenAsync();
        Hub = await _tab.ConnectionAsync();
        Hub.On<JsonElement>("revision", json => Keep(json.GetRawText()));
        Hub.On<JsonElement, JsonElement, JsonElement>("closed", (_, _, _) => HubClosed.TrySetResult());
        Hub.Closed += _ =>
        {
            HubClosed.TrySetResult();
            return Task.CompletedTask;
        };
        await Hub.InvokeAsync<JsonElement>("Join", Scene.Id.Value);
        _circuit = await Circuit.OpenAsync(Caller.Session, $"/carts/{Scene.Id.Value}", (_, now) => Drawn = now, batch => Keep(Encoding.UTF8.GetString(batch)));
    }

    private async Task<bool> ByHubAsync()
    {
        try
        {
            var said = await Hub.InvokeAsync<JsonElement>("Execute", Scene.Id.Value, Guid.CreateVersion7(), (CartCommand)new AddLine(Gold.Plate, new(1), LineDetails.None));
            return said.TryGetProperty("value", out var value) && value.ValueKind is not JsonValueKind.Null;
        }
        catch (Exception error) when (error is InvalidOperationException or IOException or WebSocketException or OperationCanceledException or HubException)
        {
            return false;
        }
    }

    private void Keep(string said)
    {
        lock (_told) _told.Append(said);
    }
}
