using System.Net;
using System.Net.Sockets;
using B2BCart.Blazor.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace B2BCart.Tests.SignIn;

public sealed class Calling_an_identity_provider
{
    [Theory, InlineData("127.0.0.1"), InlineData("127.8.8.8"), InlineData("0.0.0.0"), InlineData("10.1.2.3"), InlineData("172.16.0.1"), InlineData("172.31.255.255"), InlineData("192.168.1.1"), InlineData("169.254.169.254"),
     InlineData("100.64.0.1"), InlineData("198.18.0.1"), InlineData("192.0.0.8"), InlineData("224.0.0.1"), InlineData("255.255.255.255"), InlineData("::1"), InlineData("::"), InlineData("::ffff:10.0.0.1"), InlineData("fe80::1"),
     InlineData("fc00::1"), InlineData("fd12::1"), InlineData("ff02::1"), InlineData("64:ff9b::a00:1"), InlineData("2002:a00:1::1"), InlineData("2001::1")]
    public void goes_to_no_network_of_our_own(string address) => ProviderCalls.IsNear(IPAddress.Parse(address)).Should().BeTrue();

    [Theory, InlineData("8.8.8.8"), InlineData("172.15.0.1"), InlineData("172.32.0.1"), InlineData("100.128.0.1"), InlineData("198.20.0.1"), InlineData("2606:4700::1111"), InlineData("::ffff:8.8.8.8")]
    public void goes_to_the_open_internet(string address) => ProviderCalls.IsNear(IPAddress.Parse(address)).Should().BeFalse();

    [Theory, InlineData("https://localhost:{0}"), InlineData("https://127.0.0.1:{0}"), InlineData("http://[::ffff:127.0.0.1]:{0}"), InlineData("http://2130706433:{0}"), InlineData("http://0x7f.1:{0}")]
    public async Task reaches_nobody_on_our_machine_by_whatever_name(string url)
    {
        using var canary = new TcpListener(IPAddress.Loopback, 0);
        canary.Start();
        using var calls = new ProviderCalls(new ConfigurationBuilder().Build(), WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = Environments.Production }).Environment);
        var address = new Uri(string.Format(System.Globalization.CultureInfo.InvariantCulture, url, ((IPEndPoint)canary.LocalEndpoint).Port));

        var call = async () => await calls.Http.GetAsync(address, TestContext.Current.CancellationToken);

        await call.Should().ThrowAsync<HttpRequestException>();
        canary.Pending().Should().BeFalse();
    }
}
