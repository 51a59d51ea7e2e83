using System.Text;
using Microsoft.Playwright;

namespace B2BCart.E2E;

/// <summary>An admin who never saw it, twelve people in three units, and two of them in one cart.</summary>
public sealed class Setting_up_a_company(Stage stage) : EmptyServer(stage)
{
    [Fact]
    public async Task needs_no_manual()
    {
        var admin = await ComesAsync("Admin");
        await SetUpAsync(admin);
        await admin.SeesAsync("0 of 6 done");

        await admin.Link("Make your units").ClickAsync();
        await admin.Page.GetByLabel("Name").Last.FillAsync("Workshop");
        await admin.Button("Create").ClickAsync();
        await Expect(admin.Page.Locator("summary").Filter(new() { HasText = "Workshop" })).ToBeVisibleAsync();

        await ImportAsync(admin);
        await AddPlacesAsync(admin);
        await admin.Page.GotoAsync("/");
        await admin.SeesAsync("4 of 6 done");

        var (one, two) = (await ComesInAsync(admin, "Person 01"), await ComesInAsync(admin, "Person 07"));
        await BeginAsync(one);
        await ShareAsync(one, "Person 07", "Sales");
        await two.Link("First things").ClickAsync();
        await two.IsAliveAsync();
        await CommentAsync(two, "Two of these will do.");
        await one.PressAsync("2");
        await one.SeesAsync("Two of these will do.");
        await one.SeesAsync("Bench, Workshop");
    }

    /// <summary>Twelve people; two of the three units are made by the file.</summary>
    private static async Task ImportAsync(Shopper admin)
    {
        var rows = Enumerable.Range(1, 12).Select(at => $"p{at:00}@atelier.example,Person {at:00},{(at <= 4 ? "Workshop" : at <= 8 ? "Sales" : "Office")},{(at == 1 ? "" : "p01@atelier.example")},{(at == 1 ? "5000" : "")},\"sees prices, may submit\"");
        await admin.Page.GotoAsync("/");
        await admin.Link("Bring in your people").ClickAsync();
        await admin.Page.GetByLabel("File", new() { Exact = true }).SetInputFilesAsync(new FilePayload { Name = "people.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes($"E-mail,Name,Unit,Manager,Approval limit,Rights\n{string.Join('\n', rows)}\n") });
        await admin.Button("Look at it").ClickAsync();
        await admin.SeesAsync("12 would be invited");
        await admin.SeesAsync("Atelier / Sales, Atelier / Office");
        await admin.Button("Do all of it").ClickAsync();
        await admin.SeesAsync("Done: 12 invited");
    }

    private static async Task AddPlacesAsync(Shopper admin)
    {
        await admin.Page.GotoAsync("/");
        await admin.Link("Add an address and a cost centre").ClickAsync();
        var address = admin.Page.Locator("form", new() { Has = admin.Page.GetByLabel("Street") });
        await address.GetByLabel("Name").FillAsync("Bench, Workshop");
        await address.GetByLabel("Street").FillAsync("Quay 1");
        await address.GetByLabel("Postcode and place").FillAsync("24103 Kiel");
        await address.GetByRole(AriaRole.Button, new() { Name = "Create" }).ClickAsync();
        await admin.SeesAsync("Quay 1, 24103 Kiel");
        var centre = admin.Page.Locator("form", new() { Has = admin.Page.GetByLabel("Number") });
        await centre.GetByLabel("Number").FillAsync("4120");
        await centre.GetByLabel("Name").FillAsync("Consumables");
        await centre.GetByRole(AriaRole.Button, new() { Name = "Create" }).ClickAsync();
        await Expect(admin.Page.Locator("summary").Filter(new() { HasText = "Consumables" })).ToBeVisibleAsync();
        await SetShipToAsync(admin, "Person 01");
    }

    private static async Task SetShipToAsync(Shopper admin, string name)
    {
        await admin.Page.GotoAsync("/people");
        await admin.Link(name).ClickAsync();
        await admin.Page.GetByLabel("Usual ship-to").SelectOptionAsync(new SelectOptionValue { Label = "Bench, Workshop" });
        await admin.Button("Save").ClickAsync();
        await admin.SeesAsync("Saved.");
    }

    /// <summary>No mail server is set, so the admin hands the address on.</summary>
    private async Task<Shopper> ComesInAsync(Shopper admin, string name)
    {
        await admin.Page.GotoAsync($"/people?q={Uri.EscapeDataString(name)}");
        await admin.Link(name).ClickAsync();
        var address = await admin.Page.GetByLabel("No mail server is set").InputValueAsync();
        var person = await ComesAsync(name);
        await person.Page.GotoAsync(address);
        await person.Page.GetByRole(AriaRole.Textbox, new() { Name = "New password" }).FillAsync(Password);
        await person.Page.GetByLabel("The same once more").FillAsync(Password);
        await person.Button("Set and sign in").ClickAsync();
        await person.Page.GetByLabel("What is it for?").First.WaitForAsync();
        return person;
    }

    private static async Task BeginAsync(Shopper person)
    {
        await person.Page.GetByLabel("What is it for?").FillAsync("First things");
        await person.PressAsync("Enter");
        await person.IsAliveAsync();
    }

    private static async Task ShareAsync(Shopper owner, string with, string unit)
    {
        await owner.Button("Share").ClickAsync();
        await owner.Dialog.GetByLabel("Share with").SelectOptionAsync(new SelectOptionValue { Label = $"{with}, {unit}" });
        await owner.Dialog.GetByLabel("Role", new() { Exact = true }).SelectOptionAsync("Editor");
        await owner.Dialog.GetByRole(AriaRole.Button, new() { Name = "Share", Exact = true }).ClickAsync();
        await Expect(owner.Dialog.GetByRole(AriaRole.Listitem).Filter(new() { HasText = with })).ToBeVisibleAsync();
        await owner.PressAsync("Escape");
    }

    private static async Task CommentAsync(Shopper person, string text)
    {
        await person.PressAsync("2");
        await person.Page.GetByPlaceholder("Say something; name somebody with @").FillAsync(text);
        await person.Button("Say it").ClickAsync();
        await person.SeesAsync(text);
    }
}
