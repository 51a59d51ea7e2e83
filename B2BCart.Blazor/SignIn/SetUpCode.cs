using System.Security.Cryptography;
using System.Text;
using B2BCart.Blazor.Demo;
using B2BCart.Blazor.Notifications;
using B2BCart.Blazor.People;

namespace B2BCart.Blazor.SignIn;

/// <summary>Who started the server reads its log: this code, another at each start, lets the first admin in while there is no company.</summary>
public sealed class SetUpCode(PeopleBook people, SiteUrl site, IConfiguration configuration, IHostApplicationLifetime program, ILogger<SetUpCode> log) : IHostedService
{
    private const string Letters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private const int Length = 20;

    private readonly string _code = RandomNumberGenerator.GetString(Letters, Length);

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (configuration.IsDemo() || await people.HasAnyCompanyAsync(cancellationToken)) return;
        program.ApplicationStarted.Register(() => log.LogWarning("There is no company yet. Set it up at {Address} with the code {Code}", site.To("set-up"), Shown));
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>However it is typed: with or without dashes, small or capital.</summary>
    public bool Is(string? typed) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(_code), Encoding.UTF8.GetBytes(string.Concat((typed ?? "").Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant()));

    private string Shown => string.Join('-', _code.Chunk(5).Select(chunk => new string(chunk)));
}
