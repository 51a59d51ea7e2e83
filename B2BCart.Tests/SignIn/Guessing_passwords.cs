using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using B2BCart.Blazor.Links;
using B2BCart.Blazor.SignIn;
using B2BCart.Blazor.Storage;
using B2BCart.Tests.People;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace B2BCart.Tests.SignIn;

/// <summary>Row 24 of the bar. A sample by default; <c>B2BCART_GUESSES=10000</c> for all of it.</summary>
public sealed class Guessing_passwords : IAsyncDisposable
{
    private static readonly int Guesses = int.Parse(Environment.GetEnvironmentVariable("B2BCART_GUESSES") ?? "300", CultureInfo.InvariantCulture);
    private static readonly IPAddress OneNetwork = IPAddress.Parse("203.0.113.7");

    private readonly FakeTimeProvider _time = new(TimeProvider.System.GetUtcNow());
    private readonly Counting _hasher = new();
    private CompanyServer? _server;

    public ValueTask DisposeAsync() => _server is null ? ValueTask.CompletedTask : _server.DisposeAsync();

    [Fact]
    public async Task of_one_account_from_many_networks_are_looked_at_five_times_in_fifteen_minutes()
    {
        await StartAsync();
        (await LookedAtAsync()).Should().BeLessThanOrEqualTo(MostLooks);

        _time.Advance(AccountsSetup.LockedFor);
        (await GuessAsync(CompanyServer.Admin, CompanyServer.Password, NetworkOf(1_000_000))).Should().BeTrue("the owner comes in when the time is over");
    }

    [Fact]
    public async Task of_one_account_all_in_one_moment_are_looked_at_five_times()
    {
        await StartAsync();

        await Task.WhenAll(Enumerable.Range(0, Math.Min(Guesses, 500)).Select(guess => GuessAsync(CompanyServer.Admin, $"Falsch-{guess}", NetworkOf(guess))));

        _hasher.Looks.Should().BeLessThanOrEqualTo(AccountsSetup.MostWrongTries);
    }

    [Fact]
    public async Task of_many_accounts_from_one_network_are_let_through_twenty_times_a_minute()
    {
        await StartAsync();
        var (begun, through) = (TimeProvider.System.GetTimestamp(), 0);
        for (var guess = 0; guess < Guesses; guess++)
        {
            if (await AnswerAsync($"somebody-{guess}@atelier.example", "Winter-2026", OneNetwork) is not TooManyTries) through++;
        }

        through.Should().BeLessThanOrEqualTo(LinkAttempts.Most * (2 + (int)TimeProvider.System.GetElapsedTime(begun).TotalMinutes));
        (await AnswerAsync(CompanyServer.Admin, CompanyServer.Password, OneNetwork)).Should().BeOfType<TooManyTries>();
        (await GuessAsync(CompanyServer.Admin, CompanyServer.Password, NetworkOf(1))).Should().BeTrue("other networks are not hurt");
    }

    [Fact]
    public async Task without_a_lock_would_be_noticed()
    {
        await StartAsync(services => services.PostConfigure<IdentityOptions>(options => options.Lockout.MaxFailedAccessAttempts = int.MaxValue));
        (await LookedAtAsync()).Should().BeGreaterThan(MostLooks);
    }

    [Fact]
    public async Task without_a_limit_for_networks_would_be_noticed()
    {
        await StartAsync();
        var through = 0;
        for (var guess = 0; guess < 100; guess++)
        {
            if (await AnswerAsync($"somebody-{guess}@atelier.example", "Winter-2026", NetworkOf(guess)) is not TooManyTries) through++;
        }

        through.Should().Be(100, "each comes from a network of its own, as if nobody counted");
    }

    /// <summary>Ten seconds lie between two guesses.</summary>
    private static int MostLooks => AccountsSetup.MostWrongTries * (1 + (int)Math.Ceiling(Guesses * 10 / AccountsSetup.LockedFor.TotalSeconds));

    private async Task<int> LookedAtAsync()
    {
        for (var guess = 0; guess < Guesses; guess++)
        {
            (await GuessAsync(CompanyServer.Admin, $"Falsch-{guess}", NetworkOf(guess))).Should().BeFalse();
            _time.Advance(TimeSpan.FromSeconds(10));
        }

        return _hasher.Looks;
    }

    private async Task StartAsync(Action<IServiceCollection>? fault = null)
    {
        _server = new(services =>
        {
            services.AddSingleton<TimeProvider>(_time).AddSingleton<IPasswordHasher<Account>>(_hasher);
            fault?.Invoke(services);
        });
        await _server.InitializeAsync();
        using var admin = await _server.SetUpAsync();
    }

    private async Task<bool> GuessAsync(string email, string password, IPAddress from) => await AnswerAsync(email, password, from) is null;

    /// <returns>The refusal; nothing: it was right.</returns>
    private async Task<Core.Kernel.Refusal?> AnswerAsync(string email, string password, IPAddress from)
    {
        await using var scope = _server!.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<IHttpContextAccessor>().HttpContext = new DefaultHttpContext { RequestServices = scope.ServiceProvider, Connection = { RemoteIpAddress = from } };
        return (await scope.ServiceProvider.GetRequiredService<SignInDesk>().ByPasswordAsync(email, password)).IsRefused(out var no, out _) ? no : null;
    }

    private static IPAddress NetworkOf(int number) => new([10, (byte)(number >> 16), (byte)(number >> 8), (byte)number]);

    /// <summary>Counts how often a password of a real account is looked at, and costs nothing, so that ten thousand can be tried.</summary>
    private sealed class Counting : IPasswordHasher<Account>
    {
        private readonly ConcurrentQueue<string> _looks = new();

        public int Looks => _looks.Count;

        public string HashPassword(Account user, string password) => password;

        public PasswordVerificationResult VerifyHashedPassword(Account user, string hashedPassword, string providedPassword)
        {
            if (user.Email is { } email) _looks.Enqueue(email);
            return hashedPassword == providedPassword ? PasswordVerificationResult.Success : PasswordVerificationResult.Failed;
        }
    }
}
