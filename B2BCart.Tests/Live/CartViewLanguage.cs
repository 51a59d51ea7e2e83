using System.Globalization;
using B2BCart.Blazor.Live;
using B2BCart.Core.Carts;
using B2BCart.Tests.Storage;

namespace B2BCart.Tests.Live;

public sealed class A_page_in_another_language : IAsyncLifetime
{
    private readonly SqliteFolder _folder = new();
    private readonly NodeInTest _node;
    private readonly Log _log = new();
    private readonly List<string> _languages = [];

    public A_page_in_another_language() => _node = new(_folder, new StoreWithFaults(_folder));

    [Fact]
    public async Task is_drawn_in_its_own_when_a_colleague_changes_the_cart()
    {
        await OpenAsync("de");

        CultureInfo.CurrentUICulture = new("en");
        _node.Rooms.Heard(_log.Next(Shop.Ann, new CartRenamed("a", "b")).Revision!);

        _languages.Should().Equal("de");
    }

    public async ValueTask InitializeAsync()
    {
        await _node.StartAsync();
        (await _node.Store.AppendAsync([_log.Created()], CancellationToken.None)).Should().BeEmpty();
    }

    public async ValueTask DisposeAsync()
    {
        await _node.DisposeAsync();
        _node.Store.Dispose();
        _folder.Dispose();
    }

    private async Task OpenAsync(string language)
    {
        CultureInfo.CurrentUICulture = new(language);
        (await CartView.OpenAsync(_node.Rooms, _log.Cart.Id, Shop.Ann, _node.Time, () => _languages.Add(CultureInfo.CurrentUICulture.Name))).IsRefused(out _, out _).Should().BeFalse();
    }
}
