using System.Net;
using B2BCart.Blazor.Links;

namespace B2BCart.Blazor.SignIn;

/// <summary>How often one address may be wrong at our doors: passwords, codes, and mails asked for.</summary>
public sealed class SignInTries : IDisposable
{
    private readonly LinkAttempts _wrong = new();

    public bool MayTry(IPAddress? address) => _wrong.MayTry(address);

    public void WasWrong(IPAddress? address) => _wrong.WasWrong(address);

    public void Dispose() => _wrong.Dispose();
}
