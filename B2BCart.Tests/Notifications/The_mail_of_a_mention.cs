using B2BCart.Blazor.Storage;
using B2BCart.Core.Comments;
using B2BCart.Core.Kernel;
using B2BCart.Tests.Live;
using B2BCart.Tests.Storage;
using Microsoft.EntityFrameworkCore;

namespace B2BCart.Tests.Notifications;

public sealed class The_mail_of_a_mention : MailRoom
{
    [Fact]
    public async Task says_who_where_and_what()
    {
        var cart = await SaidAsync("Bob, <b>three</b>\nor four?");

        var mail = await MailToAsync(Shop.Bob.Id);

        mail.Subject.Should().Be("Ann mentions you in Lab 3");
        mail.Text.Should().Be($"""
            Ann mentions you in a comment on the cart Lab 3:

            > Bob, <b>three</b>
            > or four?

            Open the cart:
            https://carts.example/carts/{cart.Value}

            -- 
            This mail was written by B2BCart. The button opens the cart; opening it decides nothing.

            """.ReplaceLineEndings("\n"));
        mail.Html.Should().Contain("Bob, &lt;b&gt;three&lt;/b&gt;&#xA;or four?").And.Contain($"href=\"https://carts.example/carts/{cart.Value}\"").And.Contain("lang=\"en\"");
    }

    [Fact]
    public async Task names_the_line_in_the_readers_language()
    {
        var cart = await CartAsync();
        await Node.DoneAsync(Shop.Ann, cart, NodeInTest.Bolts(5));
        var line = (await Store.LoadAsync(cart, Stop)).Lines[0].Id;
        await Node.DoneAsync(Shop.Ann, cart, new AddComment(line, "Reicht das?", [Shop.Bob.Id]));

        var mail = await MailToAsync(Shop.Bob.Id, "de");

        mail.Subject.Should().Be("Ann erwähnt Sie in Lab 3");
        mail.Text.Should().StartWith("Ann erwähnt Sie in einem Kommentar zu BOLT-8 of steel im Warenkorb Lab 3:\n\n> Reicht das?\n\nWarenkorb öffnen:\n");
        mail.Html.Should().Contain("lang=\"de\"").And.Contain("Warenkorb &#xF6;ffnen");
    }

    [Fact]
    public async Task holds_no_words_that_were_taken_back()
    {
        var cart = await SaidAsync("The wrong words");
        var comment = (await Store.LoadAsync(cart, Stop)).Talk.Comments[0].Id;
        await Node.DoneAsync(Shop.Ann, cart, new DeleteComment(comment));

        (await Composer().ComposeAsync(await OnlyLetterAsync(), Stop)).Should().BeNull();
    }

    [Fact]
    public async Task holds_the_words_as_they_were_mended()
    {
        var cart = await SaidAsync("Thre");
        await Node.DoneAsync(Shop.Ann, cart, new EditComment((await Store.LoadAsync(cart, Stop)).Talk.Comments[0].Id, "Three"));

        (await MailToAsync(Shop.Bob.Id)).Text.Should().Contain("> Three\n");
    }

    [Fact]
    public async Task fits_on_one_line_of_subject_whatever_people_are_called()
    {
        await SaidAsync("Look");
        await using (var db = Folder.CreateDbContext()) await db.Set<PersonRow>().Where(row => row.Id == Shop.Ann.Id).ExecuteUpdateAsync(row => row.SetProperty(one => one.Name, "Ann\nBcc: all"), Stop);

        (await MailToAsync(Shop.Bob.Id)).Subject.Should().Be("Ann Bcc: all mentions you in Lab 3");
    }

    private async Task<CartId> CartAsync()
    {
        var cart = await Node.CreateAsync();
        await Node.ShareAsync(cart, Shop.Bob);
        return cart;
    }

    private async Task<CartId> SaidAsync(string text)
    {
        var cart = await CartAsync();
        await Node.DoneAsync(Shop.Ann, cart, new AddComment(null, text, [Shop.Bob.Id]));
        return cart;
    }
}
