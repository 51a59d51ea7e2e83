using System.Net;
using B2BCart.Blazor.Links;

namespace B2BCart.Tests.Links;

public sealed class Wrong_secrets : IDisposable
{
    private readonly LinkAttempts _attempts = new();

    [Fact]
    public void shut_the_door_to_their_address_after_some()
    {
        Wrong("192.0.2.7", LinkAttempts.Most - 1);
        _attempts.MayTry(IPAddress.Parse("192.0.2.7")).Should().BeTrue();

        Wrong("192.0.2.7", 1);

        _attempts.MayTry(IPAddress.Parse("192.0.2.7")).Should().BeFalse();
        _attempts.MayTry(IPAddress.Parse("::ffff:192.0.2.7")).Should().BeFalse();
        _attempts.MayTry(IPAddress.Parse("192.0.2.8")).Should().BeTrue();
    }

    [Fact]
    public void count_together_for_the_network_that_somebody_with_version_6_has()
    {
        Wrong("2001:db8::1", LinkAttempts.Most);

        _attempts.MayTry(IPAddress.Parse("2001:db8::ffff:2")).Should().BeFalse();
        _attempts.MayTry(IPAddress.Parse("2001:db8:0:1::1")).Should().BeTrue();
    }

    public void Dispose() => _attempts.Dispose();

    private void Wrong(string address, int times)
    {
        for (var time = 0; time < times; time++) _attempts.WasWrong(IPAddress.Parse(address));
    }
}
