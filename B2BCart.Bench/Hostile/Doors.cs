using System.Net.Http.Json;
using B2BCart.Core.Kernel;

namespace B2BCart.Bench.Hostile;

/// <summary>The doors of <see cref="HostileServer"/>, from outside.</summary>
internal sealed class Doors(ServerProcess server) : IDisposable
{
    private readonly HttpClient _http = new() { BaseAddress = server.Url };

    public async Task<Kept> KeptAsync() => await _http.GetFromJsonAsync<Kept>(new Uri("/bench/kept", UriKind.Relative)) ?? throw new InvalidDataException("The server did not say what it keeps.");

    /// <summary>Waits until it keeps as much as that, and says what it keeps at last.</summary>
    public async Task<Kept> KeptAsync(Kept expected)
    {
        var kept = await KeptAsync();
        for (var tries = 0; tries < 100 && kept != expected; tries++)
        {
            await Task.Delay(100);
            kept = await KeptAsync();
        }

        return kept;
    }

    /// <summary>Waits until nothing more waits to be sent.</summary>
    public async Task<bool> WithoutSendsAsync()
    {
        for (var tries = 0; tries < 100; tries++)
        {
            if ((await KeptAsync()).Sends == 0) return true;
            await Task.Delay(100);
        }

        return false;
    }

    /// <param name="how"><c>throws</c> or <c>waits</c>: what these watchers do whenever they are told.</param>
    public Task EnterAsync(string how, CartId cart, int count) => PostAsync($"/bench/{how}?cart={cart.Value}&count={count}");

    public Task LeaveAsync() => PostAsync("/bench/leave");

    public void Dispose() => _http.Dispose();

    private async Task PostAsync(string door)
    {
        using var answer = await _http.PostAsync(new Uri(door, UriKind.Relative), null);
        answer.EnsureSuccessStatusCode();
    }
}
