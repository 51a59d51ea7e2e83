using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace B2BCart.E2E;

/// <summary>What stands on the stage before a story begins, made through the same forms and addresses that the pages use.</summary>
public sealed partial class Props(string person, IBrowserContext context)
{
    public async Task SignInAsync()
    {
        var form = context.APIRequest.CreateFormData();
        form.Set("person", Cast.IdOf(person).ToString());
        form.Set("__RequestVerificationToken", await TokenAsync("/sign-in"));
        await OkAsync(context.APIRequest.PostAsync("/demo/sign-in", new() { Form = form, MaxRedirects = 0 }), 302);
    }

    /// <summary>A new cart of this person with these pasted rows in it.</summary>
    public async Task<Guid> CartAsync(params string[] rows)
    {
        var cart = Guid.CreateVersion7();
        var form = context.APIRequest.CreateFormData();
        form.Set("id", cart.ToString());
        form.Set("name", $"Story {cart:N}");
        form.Set("__RequestVerificationToken", await TokenAsync("/"));
        await OkAsync(context.APIRequest.PostAsync("/carts/new", new() { Form = form, MaxRedirects = 0 }), 302);
        if (rows.Length > 0) await PostAsync(cart, "lines", new { id = Guid.CreateVersion7(), text = string.Join('\n', rows) });
        return cart;
    }

    public Task ShareAsync(Guid cart, string with, string role = "Editor") =>
        DoAsync(cart, new { type = "ShareCart", grantee = new { kind = "Person", id = Cast.IdOf(with) }, role });

    /// <summary>Nothing is missing any more; charged to a cost centre whose budget asks and blocks nobody, unless another is named: all stories share the budgets.</summary>
    public async Task FillInAsync(Guid cart, int costCentre = 4150)
    {
        foreach (var (field, value) in new[] { ("ship-to", "0193a000-0000-7000-8000-000000040101"), ("po-number", "PO-4711"), ("cost-centre", $"0193a000-0000-7000-8000-00000004{costCentre}") })
        {
            await DoAsync(cart, new { type = "SetReference", field, value, seen = (string?)null });
        }
    }

    public Task SubmitAsync(Guid cart, string reason) => DoAsync(cart, new { type = "SubmitForApproval", reason });

    public Task DoAsync(Guid cart, object command) => PostAsync(cart, "commands", new { id = Guid.CreateVersion7(), command });

    private async Task PostAsync(Guid cart, string what, object body)
    {
        var headers = new Dictionary<string, string> { ["RequestVerificationToken"] = await TokenAsync($"/carts/{cart}") };
        await OkAsync(context.APIRequest.PostAsync($"/carts/{cart}/{what}", new() { DataObject = body, Headers = headers }), 200);
    }

    private async Task<string> TokenAsync(string path) =>
        Token().Match(await (await context.APIRequest.GetAsync(path)).TextAsync()) is { Success: true } found ? found.Groups[1].Value : throw new InvalidOperationException($"{path} has no form.");

    private static async Task OkAsync(Task<IAPIResponse> answering, int expected)
    {
        var answer = await answering;
        if (answer.Status != expected) throw new InvalidOperationException($"{answer.Url} answered {answer.Status}: {await answer.TextAsync()}");
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
