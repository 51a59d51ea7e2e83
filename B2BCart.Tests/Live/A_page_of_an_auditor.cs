using B2BCart.Blazor.Live;
using B2BCart.Core.Approvals;
using B2BCart.Core.People;
using B2BCart.Core.Sharing;
using B2BCart.Tests.Storage;

namespace B2BCart.Tests.Live;

/// <summary>Zoe of the same company is an auditor and in no cart.</summary>
public sealed class A_page_of_an_auditor : IAsyncLifetime
{
    private static readonly Person Auditor = Shop.Bob with { Id = new(Shop.Guid("77")), IsAuditor = true };

    private readonly SqliteFolder _folder = new();
    private readonly NodeInTest _node;
    private readonly Log _log = new();
    private int _shown;

    public A_page_of_an_auditor() => _node = new(_folder, new StoreWithFaults(_folder));

    [Fact]
    public async Task reads_on_from_the_first_submit()
    {
        await using var view = await OpenAsync();

        view.Now.Recent.Should().ContainSingle().Which.Events.Should().ContainItemsAssignableTo<CartSubmitted>();
    }

    [Fact]
    public async Task closes_at_once_with_the_role_and_says_why()
    {
        await using var view = await OpenAsync();

        _node.News.Tell(Auditor.Id, Auditor with { IsAuditor = false });

        _shown.Should().Be(1);
        view.Now.Access.MayOpen.IsRefused(out _).Should().BeTrue();
        view.Now.Cart.Exists.Should().BeFalse();
        view.Now.Ended!.Loss.Should().Be(Loss.AsAuditor);
    }

    [Fact]
    public async Task blames_nobody_in_the_cart_when_it_was_open_through_a_unit_and_they_are_in_another()
    {
        (await _node.Store.AppendAsync([_log.Next(Shop.Ann, new CartShared(Grantee.Of(Shop.Lab), CartRole.Editor, null))], CancellationToken.None)).Should().BeEmpty();
        (await CartView.OpenAsync(_node.Rooms, _log.Cart.Id, Shop.Bob, _node.Time, () => _shown++, _node.News)).IsRefused(out var no, out var view).Should().BeFalse("{0}", no);

        _node.News.Tell(Shop.Bob.Id, Shop.Bob with { Units = [] });

        view!.Now.Ended!.Loss.Should().Be(Loss.InCompany);
        await view.DisposeAsync();
    }

    [Fact]
    public async Task loses_the_prices_at_once_with_that_right()
    {
        await using var view = await OpenAsync();

        _node.News.Tell(Auditor.Id, Auditor with { SeesPrices = false });

        view.Now.Access.MayOpen.IsRefused(out _).Should().BeFalse();
        (view.Now.Access.Sight.Prices, view.Now.Cart.Total).Should().Be((false, null));
    }

    public async ValueTask InitializeAsync()
    {
        await _node.StartAsync();
        (await _node.Store.AppendAsync([_log.Created(), _log.Added(5), _log.Next(Shop.Ann, new CartSubmitted(1, Shop.Ann.Id, "", [], Purse.Tolerance))], CancellationToken.None)).Should().BeEmpty();
    }

    public async ValueTask DisposeAsync()
    {
        await _node.DisposeAsync();
        _node.Store.Dispose();
        _folder.Dispose();
    }

    private async Task<CartView> OpenAsync()
    {
        (await CartView.OpenAsync(_node.Rooms, _log.Cart.Id, Auditor, _node.Time, () => _shown++, _node.News)).IsRefused(out var no, out var view).Should().BeFalse("{0}", no);
        return view!;
    }
}
