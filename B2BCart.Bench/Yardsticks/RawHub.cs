using System.Text.Json;
using Microsoft.AspNetCore.SignalR;

namespace B2BCart.Bench.Yardsticks;

/// <summary>What the real-time and storage figures are held against: SignalR and SQLite with nothing in between.</summary>
internal sealed class RawHub(GroupCommit together, SingleCommits one) : Hub
{
    public const string Path = "/raw";
    public const string Everybody = "all";

    public Task Join() => Groups.AddToGroupAsync(Context.ConnectionId, Everybody);

    /// <summary>To all, stored nowhere.</summary>
    public Task Say(JsonElement message) => Clients.Group(Everybody).SendAsync("revision", message);

    /// <summary>Stored together with whatever else waits, and answered after the commit.</summary>
    public Task<long> Edit(Guid cart, Guid id, JsonElement command) => together.StoreAsync(new(cart, id, command.GetRawText()));

    /// <summary>Stored in a transaction of its own.</summary>
    public Task<long> EditAlone(Guid cart, Guid id, JsonElement command) => one.StoreAsync(new(cart, id, command.GetRawText()));
}
