using System.Security.Claims;
using Bunit;
using B2BCart.Blazor.Notifications;
using B2BCart.Blazor.Shell;
using B2BCart.Core.Comments;
using B2BCart.Core.People;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCart.Tests.Notifications;

public sealed class The_page_of_mails : RequestMails
{
    [Fact]
    public async Task shows_the_newest_first_as_its_reader_gets_it()
    {
        await AskedAsync();
        await MentionAsync();
        await Worker(new DrawerPost()).DeliverAsync(Stop);

        await using var page = new BunitContext();
        var mails = Open(page, Bob);

        mails.FindAll(".mail-subject").Select(one => one.TextContent).Should().Equal("Ann mentions you in Lab 3", "Approve: Lab 3, 38.27 EUR, Ann");
        mails.FindAll(".mail-state").Select(one => one.TextContent).Should().Equal("kept here", "kept here");
        mails.FindAll("pre")[1].TextContent.Should().StartWith("Ann asks you to approve Lab 3.");
    }

    [Fact]
    public async Task says_what_waits_and_what_failed()
    {
        await AskedAsync();
        await using var page = new BunitContext();
        Open(page, Bob).Find(".mail-state").TextContent.Should().Be("waiting");

        await Worker(new BrokenPost()).DeliverAsync(Stop);

        await using var later = new BunitContext();
        var failed = Open(later, Bob);
        failed.Find(".mail-state").TextContent.Should().Be("failed, try 1 of 10");
        failed.Find(".note.warn").TextContent.Should().Contain("No route to host.");
    }

    [Fact]
    public async Task holds_no_mail_with_amounts_for_who_sees_no_prices()
    {
        await AskedAsync();
        await Worker(new DrawerPost()).DeliverAsync(Stop);

        await using var page = new BunitContext();
        var mails = Open(page, Olek);

        mails.FindAll(".mail").Should().BeEmpty();
        mails.Markup.Should().NotContain("EUR").And.Contain("You see no prices");
    }

    private IRenderedComponent<MailsPage> Open(BunitContext page, Person reader)
    {
        page.Services.AddLocalization().AddSingleton(People).AddSingleton(Outbox).AddSingleton(new PageClock(new HttpContextAccessor(), Node.Time));
        page.Services.AddSingleton<AuthenticationStateProvider>(new SignedInAs(reader));
        return page.Render<MailsPage>();
    }

    private async Task MentionAsync()
    {
        Node.Time.Advance(TimeSpan.FromMinutes(5));
        var cart = await Node.CreateAsync();
        await Node.ShareAsync(cart, Bob);
        await Node.DoneAsync(Ann, cart, new AddComment(null, "Look", [Bob.Id]));
    }

    private sealed class SignedInAs(Person person) : AuthenticationStateProvider
    {
        public override Task<AuthenticationState> GetAuthenticationStateAsync() =>
            Task.FromResult(new AuthenticationState(new(new ClaimsIdentity([new(ClaimTypes.NameIdentifier, person.Id.Value.ToString())], "test"))));
    }

    private sealed class BrokenPost : IPost
    {
        public bool Delivers => true;

        public Task SendAsync(Mail mail, CancellationToken stop) => throw new IOException("No route to host.");
    }
}
