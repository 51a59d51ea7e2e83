using B2BCart.Core.Sharing;

namespace B2BCart.Tests.Notifications;

public sealed class Mails_of_an_order : RequestMails
{
    [Fact]
    public async Task tell_the_seller_all_that_is_needed_to_send_it()
    {
        await OrderedAsync();

        var mail = await MailToAsync(null);

        mail.Addresses.Should().Be("orders@seller.example");
        mail.Subject.Should().Be("Order 2026-0001 from The company");
        mail.Text.Should().Be("""
            Ann of The company places order 2026-0001.

            Total, net with freight: 38.27 EUR
            PO number: PO-77
            Ship to: Hall 7, Lake Street 7, 23569 Lübeck
            Contact: Bob, bob@shop.example
            Cost centre: 4120, Lab

            2026-0001-1, Screw & Sons, 38.27 EUR, to Hall 7, Lake Street 7, 23569 Lübeck:
            - BOLT-8 of steel (BOLT-8): 5 pieces × 7.654321 (piece) = 38.27 EUR
            Freight: 0.00 EUR

            -- 
            This mail was written by B2BCart.

            """.ReplaceLineEndings("\n"));
        mail.Html.Should().NotContain("/carts/");
    }

    [Fact]
    public async Task tell_the_requester_number_parts_and_total()
    {
        var cart = await OrderedAsync();

        var mail = await MailToAsync(Ann.Id);

        mail.Subject.Should().Be("Ordered: Lab 3, 2026-0001, 38.27 EUR");
        mail.Text.Should().StartWith("Ann placed order 2026-0001 for Lab 3.\n\n").And.Contain("2026-0001-1, Screw & Sons, 38.27 EUR").And.Contain($"https://carts.example/carts/{cart.Value}");
        (await MailToAsync(Ann.Id, "de")).Text.Should().StartWith("Ann hat die Bestellung 2026-0001 für Lab 3 aufgegeben.\n\nSumme, netto mit Fracht: 38,27 EUR\nBestellnummer: PO-77\n");
    }

    [Fact]
    public async Task are_tried_again_while_nobody_said_where_the_seller_reads()
    {
        await OrderedAsync();
        var letter = (await LettersAsync()).Last(row => row.To is null);

        await Composer(seller: null).Invoking(composer => composer.ComposeAsync(letter, Stop)).Should().ThrowAsync<InvalidOperationException>().WithMessage("Seller:Email is not set.");
    }

    [Fact]
    public async Task hold_no_amount_for_who_sees_no_prices()
    {
        var cart = await OrderedAsync();
        await Node.DoneAsync(Ann, cart, new ShareCart(Grantee.Of(Olek.Id), CartRole.Viewer));
        var letter = (await LettersAsync()).Last(row => row.To == Ann.Id);

        var composed = await Composer().ComposeAsync(Readdressed(letter), Stop);

        AmountsIn(composed!.Mail).Should().BeEmpty();
        composed.HasPrices.Should().BeFalse();
        composed.Mail.Text.Should().Contain("2026-0001-1, Screw & Sons, to Hall 7").And.Contain("5 pieces\n");
    }

    private static Blazor.Storage.OutboxRow Readdressed(Blazor.Storage.OutboxRow row) => new()
    {
        Id = row.Id, Kind = row.Kind, Cart = row.Cart, Revision = row.Revision, To = Olek.Id, CreatedAt = row.CreatedAt, DueAt = row.DueAt, Tries = 0, IsKept = false, HasPrices = false,
    };
}
