using B2BCart.Blazor.Storage;
using B2BCart.Core.Kernel;
using B2BCart.Core.Sharing;
using B2BCart.Tests.Storage;
using Microsoft.EntityFrameworkCore;

namespace B2BCart.Tests.Notifications;

public sealed class The_mail_of_an_invitation : MailRoom
{
    [Fact]
    public async Task says_who_shares_what_and_their_words()
    {
        await InvitedAsync("For the <b>benches</b>.\nThanks");

        var mail = await MailToAsync(Shop.Bob.Id);

        mail.Subject.Should().Be("Ann shares the cart Lab 3 with you");
        mail.Text.Should().StartWith("Ann shares the cart Lab 3 with you:\n\n> For the <b>benches</b>.\n> Thanks\n\n").And.Contain("Editor. Adds lines and changes every line.");
        mail.Html.Should().Contain("For the &lt;b&gt;benches&lt;/b&gt;.");
    }

    [Fact]
    public async Task speaks_the_readers_language()
    {
        await InvitedAsync("");
        (await MailToAsync(Shop.Bob.Id, "de")).Subject.Should().Be("Ann teilt den Warenkorb Lab 3 mit Ihnen");
    }

    [Fact]
    public async Task speaks_the_language_that_its_reader_chose_whatever_the_servers_is()
    {
        await InvitedAsync("");
        await using (var db = Folder.CreateDbContext())
        {
            await db.Set<PersonRow>().Where(row => row.Id == Shop.Bob.Id).ExecuteUpdateAsync(row => row.SetProperty(one => one.Language, "de"), Stop);
        }

        (await MailToAsync(Shop.Bob.Id, "en")).Subject.Should().Be("Ann teilt den Warenkorb Lab 3 mit Ihnen");
    }

    [Fact]
    public async Task is_not_written_where_nobody_wants_to_tell()
    {
        await InvitedAsync(null);
        (await LettersAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task reaches_nobody_whose_access_was_taken_back_meanwhile()
    {
        var cart = await InvitedAsync("Hello");
        await Node.DoneAsync(Shop.Ann, cart, new StopSharing(Grantee.Of(Shop.Bob.Id)));

        (await Composer().ComposeAsync(await OnlyLetterAsync(), Stop)).Should().BeNull();
    }

    [Fact]
    public async Task tells_the_new_owner()
    {
        var cart = await Node.CreateAsync();
        await Node.DoneAsync(Shop.Ann, cart, new HandOver(Shop.Bob.Id));

        (await MailToAsync(Shop.Bob.Id)).Subject.Should().Be("Lab 3 is yours now");
    }

    private async Task<CartId> InvitedAsync(string? words)
    {
        var cart = await Node.CreateAsync();
        await Node.DoneAsync(Shop.Ann, cart, new ShareCart(Grantee.Of(Shop.Bob.Id), CartRole.Editor, words));
        return cart;
    }
}
