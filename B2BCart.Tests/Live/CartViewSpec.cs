using B2BCart.Blazor.Live;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Core.Live;
using B2BCart.Core.People;
using B2BCart.Tests.Storage;

namespace B2BCart.Tests.Live;

/// <summary>How often a page is drawn, and who is said to be on it. Revisions come straight into the room; time passes by hand.</summary>
public sealed class A_page_on_a_cart : IAsyncLifetime
{
    private readonly SqliteFolder _folder = new();
    private readonly NodeInTest _node;
    private readonly Log _log = new();
    private readonly List<long> _shown = [];

    public A_page_on_a_cart() => _node = new(_folder, new StoreWithFaults(_folder));

    [Fact]
    public async Task is_drawn_at_once_when_nothing_happened_for_a_while()
    {
        await OpenAsync(Shop.Ann);

        Happens();
        _shown.Should().Equal(2);

        _node.Time.Advance(TimeSpan.FromSeconds(1));
        Happens();
        _shown.Should().Equal(2, 3);
    }

    [Fact]
    public async Task is_drawn_at_most_four_times_by_two_hundred_edits_in_a_tenth_of_a_second()
    {
        await OpenAsync(Shop.Ann);

        for (var edit = 0; edit < 200; edit++)
        {
            Happens();
            if (edit % 2 == 0) _node.Time.Advance(TimeSpan.FromMilliseconds(0.9));
        }

        _node.Time.Advance(CartView.Pace);
        _shown.Should().HaveCountLessThanOrEqualTo(4).And.EndWith(201);
    }

    [Fact]
    public async Task is_drawn_twice_by_two_hundred_edits_at_once()
    {
        await OpenAsync(Shop.Ann);

        for (var edit = 0; edit < 200; edit++) Happens();
        _node.Time.Advance(CartView.Pace);
        _node.Time.Advance(TimeSpan.FromSeconds(5));

        _shown.Should().Equal(2, 201);
    }

    [Fact]
    public async Task is_not_drawn_after_it_is_closed()
    {
        var view = await OpenAsync(Shop.Ann);
        Happens();
        Happens();

        await view.DisposeAsync();
        _node.Time.Advance(TimeSpan.FromSeconds(1));
        Happens();

        _shown.Should().Equal(2);
    }

    [Fact]
    public async Task may_fail_without_hurting_the_timer_it_is_drawn_by()
    {
        await OpenAsync(Shop.Ann);
        (await CartView.OpenAsync(_node.Rooms, _log.Cart.Id, Shop.Ann, _node.Time, () => throw new InvalidOperationException("A page with a bug."))).IsRefused(out _, out _).Should().BeFalse();
        Happens();
        Happens();

        _node.Time.Advance(CartView.Pace);

        _shown.Should().Equal(2, 3);
    }

    [Fact]
    public async Task is_closed_by_its_owner_as_often_as_the_owner_likes()
    {
        var view = await OpenAsync(Shop.Ann);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () => await view.DisposeAsync())));

        _node.Rooms.Open.Should().BeEmpty();
    }

    [Fact]
    public async Task counts_the_tabs_of_a_person_once_and_tells_where_they_type()
    {
        var line = new LineId(Shop.Guid("b1"));
        var (first, second, _) = (await OpenAsync(Shop.Ann), await OpenAsync(Shop.Ann), await OpenAsync(Shop.Bob));

        first.Beat(line, isEditing: true, isIdle: false);
        second.Beat();

        first.Now.People.Should().Equal(new Visitor(Shop.Ann.Id, line, true, false));
        await first.DisposeAsync();
        second.Now.People.Should().Equal(new Visitor(Shop.Ann.Id, null, false, false));
        await second.DisposeAsync();
        (await OpenAsync(Shop.Bob)).Now.People.Should().BeEmpty();
    }

    [Fact]
    public async Task forgets_a_person_who_was_silent_for_thirty_seconds_and_keeps_who_beats()
    {
        var (ann, bob) = (await OpenAsync(Shop.Ann), await OpenAsync(Shop.Bob));
        ann.Beat();
        bob.Beat();

        await Eventually.IsAsync(() =>
        {
            bob.Beat();
            _node.Time.Advance(TimeSpan.FromSeconds(5));
            return bob.Now.People.Length == 1;
        });

        bob.Now.People.Should().ContainSingle().Which.Person.Should().Be(Shop.Bob.Id);
        (_node.Time.GetUtcNow() - Shop.Morning).Should().BeGreaterThan(Presence.Gone);
    }

    public async ValueTask InitializeAsync()
    {
        await _node.StartAsync();
        (await _node.Store.AppendAsync([_log.Created(), _log.Next(Shop.Ann, new Core.Sharing.CartShared(Core.Sharing.Grantee.Of(Shop.Bob.Id), Core.Sharing.CartRole.Editor, null))], CancellationToken.None)).Should().BeEmpty();
        _shown.Clear();
    }

    public async ValueTask DisposeAsync()
    {
        await _node.DisposeAsync();
        _node.Store.Dispose();
        _folder.Dispose();
    }

    private void Happens() => _node.Rooms.Heard(_log.Next(Shop.Ann, new CartRenamed("a", "b")).Revision!);

    private async Task<CartView> OpenAsync(Person person)
    {
        CartView? view = null;
        (await CartView.OpenAsync(_node.Rooms, _log.Cart.Id, person, _node.Time, () => _shown.Add(view!.Cart.Revision - 1))).IsRefused(out var no, out view).Should().BeFalse("{0}", no);
        return view!;
    }
}
