using System.Globalization;
using B2BCart.Blazor.Approvals;
using B2BCart.Core.Sharing;
using B2BCart.Tests.Shell;
using B2BCart.Tests.Storage;
using Bunit;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCart.Tests.Approvals;

public sealed class The_card_of_what_waits : RequestOfAnn
{
    private readonly BunitContext _screen = new();

    public The_card_of_what_waits()
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");
        _screen.Services.AddLocalization();
    }

    [Fact]
    public async Task says_what_it_is_about_and_opens_the_lines_and_nothing_else()
    {
        await SubmittedAsync();
        var card = Draw(new((await Waiting.ReadAsync(Shop.Bob, 1, Stop)).Single(), null, 1, "Ann, since 8:02", "First time for you.", "Over 100.00 EUR."));

        card.Find("h3").TextContent.Should().Be("Lab 3");
        card.Find(".chip.review").TextContent.Should().Be("In review");
        card.Find(".big").TextContent.Should().Be(Log.Cart.Total!.Value.Amount.ToString("N2", CultureInfo.CurrentCulture) + "EUR");
        card.Markup.Should().Contain("“For the lab”").And.Contain("First time for you.</span> Over 100.00 EUR.");
        card.FindAll("button, form").Should().BeEmpty("a card never approves");
        card.Find("a").GetAttribute("href").Should().Be($"/carts/{Log.Cart.Id.Value}?open=approval");
    }

    [Fact]
    public async Task has_no_amount_for_who_sees_none()
    {
        await SubmittedAsync();
        var waiting = (await Waiting.ReadAsync(Shop.Bob, 1, Stop)).Single();
        var card = Draw(new(waiting with { Cart = waiting.Cart.SeenBy(new Sight(Cart: true, Prices: false)) }, null, 1, "Ann", "First time for you.", null));
        card.Markup.Should().NotContain("EUR");
    }

    private IRenderedComponent<WaitingCard> Draw(ShownWaiting shown) => _screen.Render<WaitingCard>(one => one.Add(p => p.Of, shown).Add(p => p.Words, Worded.Words<InboxWords>()));
}
