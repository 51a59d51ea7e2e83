using B2BCart.Blazor.Demo;
using B2BCart.Blazor.People;
using B2BCart.Core.People;
using B2BCart.Tests.Live;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCart.Tests.SignIn;

/// <summary>On a server of its own: who is deactivated is missed by other tests.</summary>
public sealed class Ending_sessions : IAsyncLifetime
{
    private readonly HubServer _server = new();

    public ValueTask InitializeAsync() => _server.InitializeAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task cuts_connections_of_the_hub_and_streams_and_nobody_elses()
    {
        await using var mei = await _server.SignInAsync(DemoCompany.Mei);
        await using var bob = await _server.SignInAsync(DemoCompany.Bob);
        var cut = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        mei.Hub.Closed += _ => { cut.TrySetResult(); return Task.CompletedTask; };
        using var http = new HttpClient(new HttpClientHandler { CookieContainer = mei.Cookies }) { BaseAddress = _server.Url };
        await using var stream = await http.GetStreamAsync(new Uri("/inbox/live", UriKind.Relative), TestContext.Current.CancellationToken);

        (await Desk.ExecuteAsync(DemoCompany.Helen, new DeactivatePerson(DemoCompany.Mei, null))).IsRefused(out var no, out _).Should().BeFalse("{0}", no);

        await cut.Task.WaitAsync(TimeSpan.FromSeconds(2), TestContext.Current.CancellationToken);
        var read = async () => await new StreamReader(stream).ReadToEndAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(2), TestContext.Current.CancellationToken);
        await read.Should().ThrowAsync<IOException>();
        (await http.GetAsync(new Uri("/signed-in", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode.Should().Be(System.Net.HttpStatusCode.Unauthorized);
        bob.Hub.State.Should().Be(HubConnectionState.Connected);
    }

    [Fact]
    public async Task is_what_no_circuit_begins_without()
    {
        using var http = new HttpClient { BaseAddress = _server.Url };

        using var answer = await http.PostAsync(new Uri("/_blazor/negotiate?negotiateVersion=1", UriKind.Relative), null, TestContext.Current.CancellationToken);

        answer.StatusCode.Should().Be(System.Net.HttpStatusCode.Unauthorized);
    }

    private CompanyDesk Desk => _server.Services.GetRequiredService<CompanyDesk>();
}
