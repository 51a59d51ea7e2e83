using System.Net;
using B2BCart.Blazor.Links;

namespace B2BCart.Blazor.SignIn;

/// <summary>How often one address may be wrong at our doors: passwords, codes, and mails asked for.</summary>
public sealed class SignInTries : IDisposable
{
    private const int Doors = 64;

    private readonly LinkAttempts _wrong = new();
    private readonly SemaphoreSlim[] _doors = [.. Enumerable.Range(0, Doors).Select(_ => new SemaphoreSlim(1))];

    public bool MayTry(IPAddress? address) => _wrong.MayTry(address);

    public void WasWrong(IPAddress? address) => _wrong.WasWrong(address);

    /// <summary>Tries for one account go one after the other, each seeing what became of the one before: a hundred at once would all find it unlocked.</summary>
    public async Task<IDisposable> InTurnAsync(string account)
    {
        var door = _doors[(uint)string.GetHashCode(account, StringComparison.OrdinalIgnoreCase) % Doors];
        await door.WaitAsync();
        return new Turn(door);
    }

    public void Dispose()
    {
        _wrong.Dispose();
        foreach (var door in _doors) door.Dispose();
    }

    private sealed class Turn(SemaphoreSlim door) : IDisposable
    {
        public void Dispose() => door.Release();
    }
}
