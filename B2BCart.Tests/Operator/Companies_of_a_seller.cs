using System.Net;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Kernel;
using B2BCart.Tests.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCart.Tests.Operator;

public sealed class Companies_of_a_seller : CustomerStory
{
    [Fact]
    public async Task begin_with_an_admin_who_comes_by_the_mail()
    {
        (await Customer.GetAsync("/people")).Says.Should().Contain("The Buyer").And.NotContain("The Admin");
        (await Customer.GetAsync("/company")).Says.Should().Contain("Halden Optics").And.Contain("NO999999999").And.Contain("Europe/Oslo").And.Contain("has named no contact for you yet");
        (await Customer.GetAsync("/people/history")).Says.Should().Contain("The Admin (Atelier)").And.Contain("opened the company; its first admin is The Buyer");
        (await Seller.GetAsync("/operator?q=optics hald")).Says.Should().Contain("Halden Optics").And.NotContain("The Buyer");
        (await Seller.GetAsync("/operator?q=xyz")).Says.Should().Contain("No such company");
    }

    [Fact]
    public async Task are_run_by_nobody_else()
    {
        foreach (var page in (string[])["/operator", "/operator/orders", "/operator/companies/new", $"/operator/companies/{Company.Value}"])
        {
            (await Customer.GetAsync(page)).Status.Should().Be(HttpStatusCode.NotFound, page);
            (await Seller.GetAsync(page)).Status.Should().Be(HttpStatusCode.OK, page);
        }

        (await Customer.GetAsync("/catalog/import")).Status.Should().Be(HttpStatusCode.NotFound);
        (await Seller.GetAsync("/catalog/import")).Status.Should().Be(HttpStatusCode.OK);
        (await Customer.GetAsync("/people/new")).Says.Should().NotContain("imports products");
        (await Seller.GetAsync("/people/new")).Says.Should().Contain("imports products");
    }

    [Fact]
    public async Task do_not_see_each_other()
    {
        var (boss, buyer) = (await PersonAsync(CompanyServer.Admin), await PersonAsync(Buyer));
        var (theirs, ours) = (await CartAsync(buyer, "Secret lenses"), await CartAsync(boss, "Secret benches"));

        foreach (var page in (string[])[$"/people/{boss.Id.Value}", $"/people/{boss.Id.Value}/export.json"]) (await Customer.GetAsync(page)).Status.Should().Be(HttpStatusCode.NotFound, page);
        (await Seller.GetAsync($"/people/{buyer.Id.Value}")).Status.Should().Be(HttpStatusCode.NotFound);
        (await Customer.GetAsync($"/carts/{ours.Value}")).Says.Should().Contain("There is no such cart").And.NotContain("Secret benches");
        (await Seller.GetAsync($"/carts/{theirs.Value}")).Says.Should().Contain("There is no such cart").And.NotContain("Secret lenses");
        (await Seller.GetAsync($"/operator/companies/{Company.Value}")).Says.Should().NotContain("Secret lenses");
        (await Seller.GetAsync("/")).Says.Should().NotContain("Secret lenses");
    }

    [Fact]
    public async Task close_and_open_again()
    {
        var page = $"/operator/companies/{Company.Value}";
        await Seller.GetAsync(page);
        (await Seller.SendAsync(page, "close", [("sure", "true")])).Location.Should().EndWith("said=closed");

        (await Customer.IsInAsync()).Should().BeFalse();
        (await Customer.SignInAsync(Buyer, Theirs)).Says.Should().Contain("do not let anybody in");
        (await Seller.GetAsync("/operator")).Says.Should().Contain("Closed");

        await Seller.GetAsync(page);
        (await Seller.SendAsync(page, "reopen", [])).Location.Should().EndWith("said=reopened");
        (await Customer.SignInAsync(Buyer, Theirs)).Location.Should().Be("/");
        (await Customer.GetAsync("/people/history")).Says.Should().Contain("closed the company").And.Contain("opened the company again");
    }

    [Fact]
    public async Task get_another_name_that_nobody_else_has()
    {
        _ = await OpenAsync("Atelier Nord", "other@nord.example");
        var page = $"/operator/companies/{Company.Value}";
        await Seller.GetAsync(page);

        (await Seller.SendAsync(page, "rename", [("name", "Atelier Nord")])).Says.Should().Contain("There is a company \"Atelier Nord\" already");
        (await Seller.SendAsync(page, "rename", [("name", "Halden Lenses")])).Location.Should().EndWith("said=saved");
        (await Customer.GetAsync("/company")).Says.Should().Contain("Halden Lenses");
        (await Customer.GetAsync("/people/history")).Says.Should().Contain("renamed the company from Halden Optics to Halden Lenses");
    }

    [Fact]
    public async Task get_another_zone_language_and_tax_id()
    {
        var page = $"/operator/companies/{Company.Value}";
        await Seller.GetAsync(page);

        (await Seller.SendAsync(page, "details", [("zone", "Mars"), ("language", "en"), ("vat", "NO 1")])).Says.Should().Contain("Mars");
        (await Seller.SendAsync(page, "details", [("zone", "Europe/Rome"), ("language", "en"), ("vat", "<b>")])).Says.Should().Contain("is no VAT or tax id").And.Contain("Europe/Rome");
        (await Seller.SendAsync(page, "details", [("zone", "Europe/Rome"), ("language", "en"), ("vat", "NO 1")])).Location.Should().EndWith("said=saved");
        (await Customer.GetAsync("/company")).Says.Should().Contain("Europe/Rome").And.Contain("NO1");
        (await Customer.GetAsync("/people/history")).Says.Should().Contain("set the company's time zone to Europe/Rome, the language of its mails to English").And.Contain("\"NO1\"");
    }

    [Theory, InlineData("Form.Name", " ", "A company's name has"), InlineData("Form.Currency", "EU", "EU"), InlineData("Form.Zone", "Mars", "Mars"), InlineData("Form.VatId", "<b>", "is no VAT or tax id"),
        InlineData("Form.Email", Buyer, "belongs to somebody who signs in here already"), InlineData("Form.Name", "Halden Optics", "There is a company"), InlineData("Form.Admin", "", "needs a name")]
    public async Task are_not_opened_when_something_is_wrong_and_keep_what_was_typed(string field, string value, string says)
    {
        await Seller.GetAsync("/operator/companies/new");

        (await Seller.SendAsync("/operator/companies/new", "company", Form("Nordlicht", "new@nord.example", (field, value)))).Says.Should().Contain(says).And.Contain("Europe");
        (await Db().Set<CompanyRow>().CountAsync(TestContext.Current.CancellationToken)).Should().Be(2);
    }

    [Fact]
    public async Task share_with_the_contacts_that_are_named_for_them_and_nobody_else_there()
    {
        var (boss, buyer) = (await PersonAsync(CompanyServer.Admin), await PersonAsync(Buyer));
        var cart = await CartAsync(buyer, "Lenses to talk about");
        var share = new Core.Sharing.ShareCart(Core.Sharing.Grantee.Of(boss.Id), Core.Sharing.CartRole.Commenter);
        (await WriteAsync(buyer, cart, share)).Should().Be(new Core.Sharing.NobodyToShareWith());

        var page = $"/operator/companies/{Company.Value}";
        await Seller.GetAsync(page);
        (await Seller.SendAsync(page, "contacts", [("contacts", boss.Id.Value.ToString())])).Location.Should().EndWith("said=saved");
        (await WriteAsync(buyer, cart, share)).Should().BeNull();
        (await Seller.GetAsync("/")).Says.Should().Contain("Lenses to talk about").And.Contain("The Buyer, Halden Optics");
        (await Seller.GetAsync($"/carts/{cart.Value}")).Says.Should().Contain("Lenses to talk about");
        (await Customer.GetAsync("/company")).Says.Should().Contain("The Admin");
        (await WriteAsync(buyer, cart, new Core.Comments.AddComment(null, "@The Admin when?", [boss.Id]))).Should().BeNull();
        (await WriteAsync(await PersonAsync(CompanyServer.Admin), cart, new Core.Comments.AddComment(null, "@The Buyer on Friday", [buyer.Id]))).Should().BeNull();

        await Seller.GetAsync(page);
        (await Seller.SendAsync(page, "contacts", [])).Location.Should().EndWith("said=saved");
        (await Seller.GetAsync($"/carts/{cart.Value}")).Says.Should().Contain("There is no such cart");
        (await Seller.GetAsync("/")).Says.Should().NotContain("Lenses to talk about");
    }

    private async Task<Refusal?> WriteAsync(Core.People.Person who, CartId cart, Core.Carts.CartCommand command) =>
        (await Server.Services.GetRequiredService<Blazor.Carts.CartWriter>().ExecuteAsync(who, cart, new(Guid.CreateVersion7()), command)).IsRefused(out var no, out _) ? no : null;
}
