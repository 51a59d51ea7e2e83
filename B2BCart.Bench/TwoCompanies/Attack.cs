using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Client;

namespace B2BCart.Bench.TwoCompanies;

/// <summary>What came of something forged.</summary>
internal enum Came
{
    Refused,

    /// <summary>Was carried out.</summary>
    In,

    /// <summary>Made the server fail, or say more than a sentence.</summary>
    Broken,
}

/// <summary>One attacker after the other, who may do nothing at all with what they name.</summary>
internal sealed class Attack(Everybody people, Targets targets, Random random)
{
    /// <summary>Of other companies with all rights there, of this one without any here, gone, and not even that.</summary>
    private static readonly Role[] Attackers = [Role.OtherCompany, Role.Seller, Role.SellersClerk, Role.NoRole, Role.Deactivated, Role.LinkHolder, Role.Anonymous];

    private static readonly Role[] InHub = [.. Attackers.Intersect(Everybody.SignedIn)];

    private static readonly string[] Verbs = ["PUT", "PATCH", "DELETE", "POST", "OPTIONS", "PROPFIND", "MERGE"];

    private static readonly string[] Posted =
    [
        "/carts/{0}/commands", "/carts/{0}/lines", "/carts/{0}/order", "/people/{0}", "/orders/{0}", "/carts/{0}", "/catalog/imports", "/catalog/import", "/demo/sign-in", "/set-up",
    ];

    /// <summary>Of one's own company: an admin of another one runs that.</summary>
    private static readonly string[] PostedHere = ["/people/new", "/people/units", "/rules"];

    private static readonly string[] Handlers = ["person", "leave", "invite", "again", "unit", "new-unit", "rules", "set-up", ""];

    private readonly Forgery _forgery = new(random, targets.Ids);

    public async Task<Came> RequestAsync()
    {
        var caller = people[Attackers[random.Next(Attackers.Length)]];
        var (kind, cart) = (random.Next(10), targets.Carts[random.Next(targets.Carts.Count)]);
        if (kind < 6) return Judge(await CommandAsync(caller, $"/carts/{cart.Value}/commands{Twice(cart.Value)}"));
        if (kind == 6) return Judge(await caller.SendAsync(new(Verbs[random.Next(Verbs.Length)]), Path(caller.Role), Form(), await caller.TokenAsync()));
        if (kind == 7) return Judge(await CommandAsync(people[Role.Anonymous], $"/carts/{cart.Value}/commands", Forged));
        using var form = Form();
        return Judge(await caller.PostAsync(Path(caller.Role), form));
    }

    public async Task<Came> MessageAsync()
    {
        var hub = await people.Hub(InHub[random.Next(InHub.Length)]).ConnectionAsync();
        var cart = targets.Carts[random.Next(targets.Carts.Count)].Value;
        try
        {
            var said = random.Next(6) switch
            {
                0 => await hub.InvokeAsync<JsonElement>("Join", cart),
                1 => await hub.InvokeAsync<JsonElement>("Read", cart, (long)random.Next(-2, 9)),
                2 => await hub.InvokeAsync<JsonElement>("Join", _forgery.Id()),
                _ => await hub.InvokeAsync<JsonElement>("Execute", cart, Guid.CreateVersion7(), _forgery.Command()),
            };
            return said.TryGetProperty("value", out var value) && value.ValueKind is not JsonValueKind.Null ? Came.In : Came.Refused;
        }
        catch (HubException refused)
        {
            return refused.Message.Contains("   at ", StringComparison.Ordinal) ? Came.Broken : Came.Refused;
        }
    }

    private async Task<Said> CommandAsync(Caller caller, string path, Action<HttpRequestMessage>? change = null)
    {
        var sent = new JsonObject { ["id"] = $"{Guid.CreateVersion7()}", ["command"] = _forgery.Command() };
        using var content = new StringContent(sent.ToJsonString(), Encoding.UTF8, "application/json");
        return await caller.SendAsync(HttpMethod.Post, path, content, await caller.TokenAsync(), change);
    }

    private static Came Judge(Said said) =>
        said.Status >= HttpStatusCode.InternalServerError && said.Status is not HttpStatusCode.NotImplemented || said.Body.Contains("   at B2BCart", StringComparison.Ordinal) ? Came.Broken
        : said.Status is HttpStatusCode.OK && said.Body.StartsWith("{\"value\":{", StringComparison.Ordinal) ? Came.In
        : Came.Refused;

    /// <summary>A session that nobody began, and who one claims to be.</summary>
    private void Forged(HttpRequestMessage request)
    {
        var session = people[Role.Owner].Session.Cookies.GetCookies(people.World.Url)["b2bcart"]!.Value.ToCharArray();
        var at = random.Next(session.Length - 8);
        session[at] = session[at] == 'A' ? 'B' : 'A';
        request.Headers.Add("Cookie", $"b2bcart={new string(session)}");
        request.Headers.Add("X-Original-User", $"{targets.Firm.Of(Role.Owner).Value}");
        request.Headers.Add("X-HTTP-Method-Override", "PUT");
    }

    private string Path(Role role)
    {
        var paths = role.IsElsewhere() ? Posted : [.. Posted, .. PostedHere];
        return string.Format(System.Globalization.CultureInfo.InvariantCulture, paths[random.Next(paths.Length)], _forgery.Id()) + Twice(_forgery.Id());
    }

    /// <summary>A parameter of the route once more, and one that nobody asked for.</summary>
    private string Twice(Guid id) => random.Next(3) == 0 ? $"?cart={id}&cart={_forgery.Id()}&person={targets.Firm.Of(Role.Owner).Value}&isAdmin=true" : "";

    private FormUrlEncodedContent Form() => Caller.Form(
        ("_handler", Handlers[random.Next(Handlers.Length)]), ("Form.Name", "Forged"), ("Form.Email", "forged@forged.example"), ("Form.Rights", "Admin"), ("Form.Unit", $"{targets.Firm.Unit.Value}"), ("successor", $"{_forgery.Id()}"),
        ("person", $"{targets.Firm.Of(Role.Owner).Value}"), ("person", $"{_forgery.Id()}"), ("name", "Forged"), ("text", "GOLD-1 1"), ("id", $"{_forgery.Id()}"), ("code", "AAAA-AAAA"));
}
