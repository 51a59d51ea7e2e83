using B2BCart.Blazor.People;
using B2BCart.Blazor.RollCalls;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Kernel;
using B2BCart.Core.Notifications;
using B2BCart.Core.RollCalls;
using B2BCart.Tests.Notifications;
using B2BCart.Tests.Storage;
using Microsoft.Extensions.Logging.Abstractions;
using static B2BCart.Tests.Cast;

namespace B2BCart.Tests.RollCalls;

public sealed class Reminding_who_is_missing : MailRoom
{
    private Reminders Clock => new(Folder, Node.Writer, Node.Memory, new PeopleBook(Folder, new PeopleNews(NullLogger<PeopleNews>.Instance), TimeProvider.System), Node.Time, NullLogger<Reminders>.Instance);

    [Fact]
    public async Task is_done_the_day_before_and_once()
    {
        var cart = await CalledAsync();
        await Clock.RemindAsync(Stop);
        (await RemindersAsync()).Should().BeEmpty("it is too early");

        Node.Time.Advance(TimeSpan.FromDays(2));
        await Clock.RemindAsync(Stop);
        await Clock.RemindAsync(Stop);

        (await RemindersAsync()).Should().ContainSingle().Which.To.Should().Be(Shop.Bob.Id);
        (await Store.LoadAsync(cart, Stop)).RollCall!.IsReminded.Should().BeTrue();
    }

    [Fact]
    public async Task says_who_waits_and_until_when()
    {
        await CalledAsync();
        (await MailToAsync(Shop.Bob.Id)).Subject.Should().StartWith("Are you done with Lab 3? Until ");
        Node.Time.Advance(TimeSpan.FromDays(2));
        await Clock.RemindAsync(Stop);

        (await MailToAsync(Shop.Bob.Id)).Text.Should().StartWith("Ann still waits for your “I’m done” in the cart Lab 3.");
    }

    [Fact]
    public async Task is_done_once_though_the_server_died_before_it_knew()
    {
        var cart = await CalledAsync();
        Node.Time.Advance(TimeSpan.FromDays(2));
        var command = Reminders.IdOf(cart, 1);
        (await Node.ExecuteAsync(Shop.Ann, cart, new RemindMissing(1), command)).IsRefused(out _, out _).Should().BeFalse();
        (await Node.ExecuteAsync(Shop.Ann, cart, new RemindMissing(1), command)).IsRefused(out _, out _).Should().BeFalse();

        (await RemindersAsync()).Should().ContainSingle();
    }

    [Fact]
    public async Task is_not_done_for_who_has_said_it()
    {
        var cart = await CalledAsync();
        await Node.DoneAsync(Shop.Bob, cart, new SayDone());
        Node.Time.Advance(TimeSpan.FromDays(2));
        await Clock.RemindAsync(Stop);

        (await RemindersAsync()).Should().BeEmpty();
        (await MailToAsync(Shop.Ann.Id)).Subject.Should().Be("Everybody is done with Lab 3");
    }

    private async Task<List<OutboxRow>> RemindersAsync() => (await LettersAsync()).Where(letter => letter.Kind is LetterKind.RollCallDue).ToList();

    private async Task<CartId> CalledAsync()
    {
        var cart = await Node.CreateAsync();
        await Node.ShareAsync(cart, Shop.Bob);
        await Node.DoneAsync(Shop.Ann, cart, new CallRoll([Shop.Bob.Id], DateOnly.FromDateTime(Node.Time.GetUtcNow().UtcDateTime).AddDays(3), "Europe/Berlin"));
        return cart;
    }
}

public sealed class Reminding_too_early : RollCallSpec
{
    [Fact]
    public void is_refused() => Called().When(Ann.Does(new RemindMissing(1))).ThenRefused(new TooEarlyToRemind(Reminds));

    [Fact]
    public void of_another_roll_call_does_nothing() => Called().When(Ann.Does(new RemindMissing(2))).ThenNothing();
}
