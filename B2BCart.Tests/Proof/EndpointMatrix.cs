using System.Net;
using B2BCart.Bench.TwoCompanies;

namespace B2BCart.Tests.Proof;

/// <summary>Asks for every address, with every verb that it has, as everybody about everything that it can name.</summary>
internal sealed class EndpointMatrix(Everybody people)
{
    private readonly Dictionary<(Reached, Role, Whose), Scene> _scenes = [];
    private readonly List<string> _wrong = [];
    private int _cells;

    private World World => people.World;

    /// <summary>The cells that answered otherwise than the tables say, and those that told whether something is there.</summary>
    public async Task<(int Cells, IReadOnlyList<string> Wrong)> RunAsync(IEnumerable<EndpointRow> rows)
    {
        var mapped = Mapped.In(World.Services).ToLookup(one => one.Route, one => one.Verb);
        foreach (var row in rows)
        {
            foreach (var verb in row.IsOfTheDemo ? ["GET", "POST"] : mapped[row.Route])
            {
                foreach (var role in Enum.GetValues<Role>()) await TryAsync(row, new(verb), role);
            }
        }

        return (_cells, _wrong);
    }

    private async Task TryAsync(EndpointRow row, HttpMethod verb, Role role)
    {
        if (verb == HttpMethod.Post && row.Route == "/sign-out") return;   // ends the session of this table; Signing_in says who may

        string? none = null;
        foreach (var whose in row.Columns.Reverse())
        {
            var id = await IdAsync(row, role, whose);
            var before = row.IsSilent ? (await World.CartAsync(new(id))).Revision : 0;
            var said = await SayAsync(row, verb, role, id);
            none ??= said.Without(id);
            var isAsNone = said.Without(id) == none;
            var got = row.IsSilent && said.Status is HttpStatusCode.OK ? (await World.CartAsync(new(id))).Revision > before ? "in" : "not there" : Of(said, row, verb, whose is not Whose.NotThere && isAsNone);
            _cells++;
            if (!row.Holds(got, role, whose) && !(whose is Whose.NotThere && IsSaidByThePage(row, verb, said))) _wrong.Add($"{verb} {row.Route} by {role} on {whose}: {got} ({(int)said.Status}) instead of {row.Expects(role, whose)}");
            if (row.Names is Names.Cart or Names.Person or Names.Company && row.Expects(role, whose) == "not there" && !isAsNone) _wrong.Add($"{verb} {row.Route} by {role} on {whose}: answers otherwise than about what is not there");
        }
    }

    private async Task<Said> SayAsync(EndpointRow row, HttpMethod verb, Role role, Guid id)
    {
        var path = Path(row, id);
        if (verb != HttpMethod.Post) return await people[role].SendAsync(verb, path);
        using var body = row.Body?.Invoke(id) ?? Caller.Form();
        return await people[role].PostAsync(path, body);
    }

    /// <summary>A cart page says in words that there is nothing, with 200: that it is the same for all that is not theirs is what counts.</summary>
    private static bool IsSaidByThePage(EndpointRow row, HttpMethod verb, Said said) => row.Names is Names.Cart && verb == HttpMethod.Get && said.Status is HttpStatusCode.OK;

    private static string Of(Said said, EndpointRow row, HttpMethod verb, bool isAsNone)
    {
        if (said.AsksToSignIn) return "sign in";
        if (said.Status is HttpStatusCode.MethodNotAllowed) return row.IsOfTheDemo ? "not there" : "in";
        if (row is { Needs: May.Nothing, IsOfTheDemo: false }) return said.Status < HttpStatusCode.InternalServerError && said.Status is not HttpStatusCode.Forbidden ? "in" : $"{said.Status}";
        if (said.Status is HttpStatusCode.NotFound or HttpStatusCode.Forbidden || said.Location?.StartsWith("/l/", StringComparison.Ordinal) == true) return "not there";
        if (said.Status is HttpStatusCode.UnprocessableEntity) return said.Body.Contains("\"CartNotFound\"", StringComparison.Ordinal) ? "not there" : "refused";
        var isAForm = said.Status is HttpStatusCode.BadRequest && (verb == HttpMethod.Post && row.Body is null || row.Route is "/_blazor" or "/hubs/cart");
        if (isAForm && row.Names is not Names.Nothing) return "says nothing";
        if (isAsNone && row.Names is Names.Cart) return "not there";
        return said.Status < HttpStatusCode.BadRequest || isAForm ? "in" : $"{said.Status}";
    }

    private string Path(EndpointRow row, Guid id)
    {
        if (row.Names is Names.Link) return row.Route.Replace("/l/{id}", people.LinkDoor, StringComparison.Ordinal);
        return System.Text.RegularExpressions.Regex.Replace(row.Route, "{[^}]*guid}", $"{id}").Replace("{Number:long}", "2", StringComparison.Ordinal).Replace("{format}", "json", StringComparison.Ordinal).Replace("{**path:file}", "none.txt", StringComparison.Ordinal) + row.Query;
    }

    private async Task<Guid> IdAsync(EndpointRow row, Role role, Whose whose)
    {
        if (whose is Whose.NotThere || row.Names is Names.Nothing or Names.Link) return Guid.CreateVersion7();
        var firm = whose is Whose.OtherCompany && role is not Role.OtherCompany ? World.There : whose is Whose.Own ? World.FirmOf(role) : World.Here;
        if (row.Names is Names.Company) return World.Here.Id.Value;
        if (row.Names is Names.Person) return firm.Of(Role.Commenter).Value;

        var owner = whose is Whose.Own && World.PersonOf(role) is var me && role is not (Role.Anonymous or Role.LinkHolder or Role.Deactivated) ? me : firm.Of(Role.Owner);
        var key = (row.Reached, whose is Whose.Own ? role : Role.Owner, whose is Whose.Own ? Whose.Own : firm == World.There ? Whose.OtherCompany : Whose.Shared);
        if (!_scenes.TryGetValue(key, out var scene)) _scenes[key] = scene = await Scene.BeginAsync(World, firm, row.Reached, owner);
        return scene.Id.Value;
    }
}
