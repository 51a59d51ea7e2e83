using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using B2BCart.Bench.Circuits;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Carts;
using B2BCart.Core.Comments;
using B2BCart.Core.Kernel;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.EntityFrameworkCore;

namespace B2BCart.Bench.TwoCompanies;

/// <summary>All bytes that reach one person by whatever way, while they look at everything and others edit.</summary>
internal sealed class Seen(Everybody people, Targets targets, Role role)
{
    private readonly ConcurrentDictionary<string, StringBuilder> _ways = new();

    /// <summary>What came by each way.</summary>
    public IEnumerable<(string Way, string All)> Ways => _ways.Select(way => (way.Key, way.Value.ToString()));

    private Caller Caller => people[role];

    private PersonId Me => people.World.PersonOf(role);

    public async Task LookAsync()
    {
        await PagesAsync();
        if (!Everybody.SignedIn.Contains(role)) return;

        await HubAsync();
        await CircuitsAsync();
        await MailsAsync();
    }

    private async Task PagesAsync()
    {
        var places = new EveryPlace(people.World);
        foreach (var cart in targets.Carts)
        {
            for (var which = 0; which < places.Count; which++)
            {
                if (cart != targets.Carts[0] && !places.NamesSomething(which)) continue;
                var address = role is Role.LinkHolder ? $"{people.LinkDoor}/cart" : places.Address(which, () => cart.Value);
                var said = await Caller.GetAsync(address);
                Keep(said.Headers.Contains("text/csv", StringComparison.Ordinal) ? "file" : "page", $"{said.Headers} {said.Body}");
                if (role is Role.LinkHolder) break;
            }
        }

        Keep("stream", (await Caller.GetAsync(role is Role.LinkHolder ? $"{people.LinkDoor}/live" : "/inbox/live?carts=true")).Body);
    }

    private async Task HubAsync()
    {
        var hub = await people.Hub(role).ConnectionAsync();
        var heard = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var listening = hub.On<JsonElement>("revision", json =>
        {
            Keep("push", json.GetRawText());
            if (json.GetRawText().Contains("LineAdded", StringComparison.Ordinal)) heard.TrySetResult();
        });
        foreach (var cart in targets.Carts)
        {
            Keep("hub", (await hub.InvokeAsync<JsonElement>("Join", cart)).GetRawText());
            Keep("hub", (await hub.InvokeAsync<JsonElement>("Read", cart, 1L)).GetRawText());
        }

        var owner = people.World.Here.Of(Role.Owner);
        await people.World.DoAsync(owner, targets.Carts[0], new AddLine(Gold.Plate, new(1), new(Note: $"{role}")));
        Keep("hub", (await hub.InvokeAsync<JsonElement>("Execute", targets.Carts[0], Guid.CreateVersion7(), (CartCommand)new AddLine(Gold.Bar, new(2), new(Note: $"by {role}")))).GetRawText());
        await heard.Task.WaitAsync(TimeSpan.FromSeconds(10));
    }

    private async Task CircuitsAsync()
    {
        foreach (var cart in targets.Carts)
        {
            long drawn = 0;
            await using var circuit = await Circuit.OpenAsync(Caller.Session, $"/carts/{cart.Value}", (_, now) => drawn = now, batch => Keep("circuit", Encoding.UTF8.GetString(batch)));
            if (cart != targets.Carts[0]) continue;

            var edited = await people.World.DoAsync(people.World.Here.Of(Role.Owner), cart, new AddLine(Gold.Bar, new(3), new(Note: $"drawn for {role}")));
            for (var tries = 0; drawn < edited.Revision && tries < 200; tries++) await Task.Delay(25);
        }
    }

    private async Task MailsAsync()
    {
        await people.World.DoAsync(people.World.Here.Of(Role.Editor), targets.Carts[0], new AddComment(null, "Look at this", [Me]));
        await Settled.UntilAsync(people.World);
        await using var db = await people.World.DatabaseAsync();
        foreach (var mail in await db.Set<OutboxRow>().Where(row => row.To == Me).ToListAsync()) Keep("mail", $"{mail.Subject} {mail.Text}");
    }

    private void Keep(string way, string said)
    {
        var all = _ways.GetOrAdd(way, _ => new());
        lock (all) all.Append(said).Append('\n');
    }
}
