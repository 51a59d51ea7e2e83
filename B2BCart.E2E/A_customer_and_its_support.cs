namespace B2BCart.E2E;

/// <summary>The seller sets it up and opens a company, which lets support in.</summary>
public sealed class A_customer_and_its_support(Stage stage) : EmptyServer(stage)
{
    [Fact]
    public async Task begin_with_a_mail_and_end_with_a_click()
    {
        var (seller, buyer) = (await ComesAsync("Seller"), await ComesAsync("Buyer"));
        await SetUpAsync(seller);
        await ComeInAsync(buyer, await OpenCompanyAsync(seller));
        var cart = await NewCartAsync(buyer);
        await seller.Page.GotoAsync(cart);
        await seller.SeesAsync("There is no such cart");

        await buyer.Page.GotoAsync("/company");
        await buyer.Page.GetByLabel("Reason").FillAsync("The total is wrong");
        await buyer.Button("Let support in").ClickAsync();
        await buyer.SeesAsync("Support by Atelier may look in until");

        await seller.Page.GotoAsync("/operator");
        await seller.Link("Halden Optics").ClickAsync();
        await seller.Link("Lens cleaner").ClickAsync();
        await seller.IsAliveAsync();
        await seller.SeesAsync("Support by Atelier may look in until");
        await Expect(seller.Button("End now")).ToHaveCountAsync(0);

        await buyer.Page.GotoAsync(cart);
        await buyer.IsAliveAsync();
        await Expect(buyer.Page.Locator(".cart-head .avatars .there")).ToHaveCountAsync(2);
        await buyer.Button("End now").ClickAsync();

        await Expect(seller.Text("Support access has ended")).ToBeVisibleAsync(new() { Timeout = 1_000 });
        await Expect(seller.Text("Lens cleaner")).ToHaveCountAsync(0);
        await Expect(buyer.Text("may look in until")).ToHaveCountAsync(0);
        await buyer.Page.GotoAsync("/people/history");
        await buyer.SeesAsync("looked into the cart Lens cleaner as support");
    }

    private static async Task<string> OpenCompanyAsync(Shopper seller)
    {
        await seller.Page.GotoAsync("/operator");
        await seller.Link("New company").ClickAsync();
        foreach (var (label, text) in new[] { ("Company name", "Halden Optics"), ("Name of the first admin", "The Buyer"), ("E-mail of the first admin", "buyer@halden.example") }) await seller.Page.GetByLabel(label).FillAsync(text);
        await seller.Button("Open and invite").ClickAsync();
        await seller.SeesAsync("The company is there");
        return await seller.Page.GetByLabel("No mail server: hand on this address").InputValueAsync();
    }

    private static async Task ComeInAsync(Shopper buyer, string address)
    {
        await buyer.Page.GotoAsync(address);
        foreach (var field in await buyer.Page.Locator("input[type=password]").AllAsync()) await field.FillAsync(Password);
        await buyer.Page.Locator("form .btn.primary").ClickAsync();
        await buyer.SeesAsync("Carts");
    }

    private static async Task<string> NewCartAsync(Shopper buyer)
    {
        await buyer.Page.GotoAsync("/");
        await buyer.Page.GetByLabel("What is it for?").First.FillAsync("Lens cleaner");
        await buyer.Button("Create").First.ClickAsync();
        await buyer.IsAliveAsync();
        return new Uri(buyer.Page.Url).AbsolutePath;
    }
}
