using B2BCart.Blazor.Notifications;
using B2BCart.Core.Comments;
using B2BCart.Core.Kernel;
using B2BCart.Core.Sharing;
using B2BCart.Tests.Storage;

namespace B2BCart.Tests.Notifications;

public sealed class Delivering_mails : MailRoom
{
    [Fact]
    public async Task hands_them_to_the_mail_server()
    {
        await using var sink = new Sink();
        await MentionAsync();

        await Worker(To(sink)).DeliverAsync(Stop);

        var mail = sink.Taken.Should().ContainSingle().Subject;
        mail.To.ToString().Should().Be("\"Bob\" <bob@shop.example>");
        mail.From.ToString().Should().Be("carts@shop.example");
        mail.TextBody.Should().Contain("Look at this");
        mail.HtmlBody.Should().Contain("<blockquote>Look at this");
        mail.Headers["Auto-Submitted"].Should().Be("auto-generated");
        MailStates.Of(await OnlyLetterAsync()).Should().Be(MailState.Sent);
    }

    [Fact]
    public async Task hands_each_over_once()
    {
        await using var sink = new Sink();
        await MentionAsync();

        await Worker(To(sink)).DeliverAsync(Stop);
        Node.Time.Advance(TimeSpan.FromDays(2));
        await Worker(To(sink)).DeliverAsync(Stop);

        sink.Taken.Should().ContainSingle();
    }

    [Fact]
    public async Task tries_again_with_growing_pauses_when_the_server_refuses()
    {
        await using var sink = new Sink { Refuses = true };
        await MentionAsync();
        var worker = Worker(To(sink));

        foreach (var (pause, tries) in new[] { (0, 1), (0.1, 1), (0.1, 2), (0.8, 2), (0.3, 3), (4, 3), (1, 4), (29, 4), (1, 5), (120, 6) })
        {
            Node.Time.Advance(TimeSpan.FromMinutes(pause));
            await worker.DeliverAsync(Stop);
            (await OnlyLetterAsync()).Tries.Should().Be(tries);
        }

        var failed = await OnlyLetterAsync();
        (MailStates.Of(failed), failed.Error).Should().Be((MailState.Failed, "not now"));
        sink.Refuses = false;
        Node.Time.Advance(TimeSpan.FromDays(1));
        await worker.DeliverAsync(Stop);

        sink.Taken.Should().ContainSingle();
        MailStates.Of(await OnlyLetterAsync()).Should().Be(MailState.Sent);
    }

    [Fact]
    public async Task gives_up_after_ten_tries_and_keeps_the_error()
    {
        await MentionAsync();
        var worker = Worker(new DeadPost(() => throw new IOException("No route to host.")));

        for (var day = 0; day < 20; day++)
        {
            await worker.DeliverAsync(Stop);
            Node.Time.Advance(TimeSpan.FromDays(1));
        }

        var left = await OnlyLetterAsync();
        (MailStates.Of(left), left.Tries, left.Error).Should().Be((MailState.GivenUp, BackOff.MostTries, "No route to host."));
    }

    [Fact]
    public async Task sends_the_same_mail_again_when_the_program_ends_between_sending_and_marking()
    {
        await using var sink = new Sink();
        await MentionAsync();
        using var killed = new CancellationTokenSource();
        var dying = Worker(new DeadPost(killed.Cancel, To(sink)));

        await dying.Invoking(worker => worker.DeliverAsync(killed.Token)).Should().ThrowAsync<OperationCanceledException>();
        Node.Time.Advance(TimeSpan.FromMinutes(1));
        await Worker(To(sink)).DeliverAsync(Stop);

        sink.Taken.Should().HaveCount(2);
        sink.Taken.Select(mail => mail.MessageId).Distinct().Should().ContainSingle("receivers deduplicate by it");
    }

    [Fact]
    public async Task is_done_by_one_of_two_workers()
    {
        await using var sink = new Sink();
        await MentionAsync();
        var row = await OnlyLetterAsync();

        (await Outbox.ClaimAsync(row, Stop)).Should().BeTrue();
        (await Outbox.ClaimAsync(row, Stop)).Should().BeFalse();
    }

    [Fact]
    public async Task begins_at_once_after_the_commit()
    {
        await using var sink = new Sink();
        var cart = await SharedAsync();
        var sent = new TaskCompletionSource();
        using var worker = Worker(new DeadPost(sent.SetResult, To(sink)));
        await worker.StartAsync(Stop);
        Program.NotifyStarted();

        await Node.DoneAsync(Shop.Ann, cart, Mention("Look at this"));
        await sent.Task.WaitAsync(TimeSpan.FromSeconds(20), Stop);

        await worker.StopAsync(Stop);
        sink.Taken.Should().ContainSingle();
    }

    [Fact]
    public async Task keeps_them_to_be_read_where_no_server_is_set()
    {
        await MentionAsync();

        await Worker(new DrawerPost()).DeliverAsync(Stop);

        var kept = await OnlyLetterAsync();
        (MailStates.Of(kept), kept.Address, kept.Subject).Should().Be((MailState.Kept, "bob@shop.example", "Ann mentions you in Lab 3"));
        kept.Text.Should().Contain("> Look at this");
    }

    [Fact]
    public async Task tells_nobody_who_lost_the_cart_meanwhile()
    {
        var cart = await MentionAsync();
        await Node.DoneAsync(Shop.Ann, cart, new StopSharing(Grantee.Of(Shop.Bob.Id)));

        await Worker(new DeadPost(() => Assert.Fail("It was sent."))).DeliverAsync(Stop);

        MailStates.Of(await OnlyLetterAsync()).Should().Be(MailState.Dropped);
    }

    [Fact]
    public async Task keeps_the_mails_of_one_cart_in_one_thread()
    {
        await using var sink = new Sink();
        var cart = await MentionAsync();
        await Node.DoneAsync(Shop.Ann, cart, Mention("And at this"));

        await Worker(To(sink)).DeliverAsync(Stop);

        sink.Taken.Should().HaveCount(2);
        sink.Taken.Select(mail => mail.References.Single()).Distinct().Should().ContainSingle().Which.Should().Contain(cart.Value.ToString("N"));
    }

    private static SmtpPost To(Sink sink) => new(new("127.0.0.1", sink.Port, null, null, "carts@shop.example", StartTls: false));

    private static AddComment Mention(string text) => new(null, text, [Shop.Bob.Id]);

    private async Task<CartId> SharedAsync()
    {
        var cart = await Node.CreateAsync();
        await Node.ShareAsync(cart, Shop.Bob);
        return cart;
    }

    private async Task<CartId> MentionAsync()
    {
        var cart = await SharedAsync();
        await Node.DoneAsync(Shop.Ann, cart, Mention("Look at this"));
        return cart;
    }

    /// <summary>Sends, if it can, and then something happens.</summary>
    private sealed class DeadPost(Action then, IPost? post = null) : IPost
    {
        public bool Delivers => true;

        public async Task SendAsync(Mail mail, CancellationToken stop)
        {
            if (post is not null) await post.SendAsync(mail, stop);
            then();
        }
    }
}
