using B2BCart.Blazor.Approvals;
using B2BCart.Core.Sharing;
using B2BCart.Tests.Storage;

namespace B2BCart.Tests.Approvals;

public sealed class The_inbox : RequestOfAnn
{
    [Fact]
    public async Task tells_an_open_page_at_once_when_somebody_submits_and_when_it_was_decided()
    {
        await using var page = Watch(out _);
        (await NextAsync(page)).Count.Should().Be(0);

        await SubmittedAsync();
        var asked = await NextAsync(page);
        await DoneAsync(Shop.Bob, Yes(1));

        asked.Count.Should().Be(1);
        (await NextAsync(page)).Should().Be(new WaitingNow(0, "0", Inbox.RightsOf(Shop.Bob)));
    }

    [Fact]
    public async Task looks_again_by_itself_for_what_another_node_wrote()
    {
        await using var page = Watch(out _);
        (await NextAsync(page)).Count.Should().Be(0);
        await KeepElsewhereAsync(Log.Created(), Log.Added(100, Line), Log.Next(Shop.Ann, Submitted()));

        var next = NextAsync(page);
        Time.Advance(Inbox.Slow);

        (await next).Count.Should().Be(1);
    }

    [Fact]
    public async Task ends_without_an_error_when_the_page_is_left()
    {
        await using var page = Watch(out var left);
        await NextAsync(page);
        var next = page.MoveNextAsync();

        await left.CancelAsync();

        (await next).Should().BeFalse();
    }

    [Fact]
    public async Task tells_an_open_list_at_once_when_a_cart_is_shared_and_when_that_is_taken_back()
    {
        await using var page = Watch(out _, hasCarts: true);
        var none = (await NextAsync(page)).Carts;
        await KeepAsync(Log.Created("Lab 3"));

        await DoneAsync(Shop.Ann, new CartShared(Grantee.Of(Shop.Bob.Id), CartRole.Editor, null));
        var shared = (await NextAsync(page)).Carts;
        await DoneAsync(Shop.Ann, new SharingStopped(Grantee.Of(Shop.Bob.Id), CartRole.Editor));

        shared.Should().NotBe(none);
        (await NextAsync(page)).Carts.Should().Be(none);
    }

    [Fact]
    public async Task reads_no_list_for_a_page_that_shows_none()
    {
        await using var page = Watch(out _);
        (await NextAsync(page)).Carts.Should().BeNull();
    }

    private IAsyncEnumerator<WaitingNow> Watch(out CancellationTokenSource left, bool hasCarts = false)
    {
        left = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        return Inbox.WatchAsync(Shop.Bob, hasCarts, left.Token).GetAsyncEnumerator(Stop);
    }

    private static async Task<WaitingNow> NextAsync(IAsyncEnumerator<WaitingNow> page)
    {
        (await page.MoveNextAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(10), Stop)).Should().BeTrue();
        return page.Current;
    }
}
