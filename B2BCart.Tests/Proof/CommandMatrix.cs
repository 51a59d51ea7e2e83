using System.Collections.Concurrent;
using System.Net;
using B2BCart.Bench.TwoCompanies;

namespace B2BCart.Tests.Proof;

/// <summary>Sends every command as everybody to every kind of cart, by the hub; who has no session tries it by the page's address.</summary>
internal sealed class CommandMatrix(Everybody people)
{
    private const int AtOnce = 6;

    private readonly ConcurrentDictionary<(Reached, Firm), Lazy<Task<Scene>>> _scenes = new();
    private readonly ConcurrentBag<string> _wrong = [];
    private int _cells;

    private World World => people.World;

    /// <summary>The cells that answered otherwise than the tables say.</summary>
    public async Task<(int Cells, IReadOnlyList<string> Wrong)> RunAsync(IEnumerable<CommandRow> rows)
    {
        foreach (var role in Everybody.SignedIn) await people.Hub(role).ConnectionAsync();
        var cells = from row in rows from role in Enum.GetValues<Role>() from whose in Enum.GetValues<Whose>() select (row, role, whose);
        await Parallel.ForEachAsync(cells, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (cell, _) => await TryAsync(cell.row, cell.role, cell.whose));
        return (_cells, [.. _wrong.Order(StringComparer.Ordinal)]);
    }

    private async Task TryAsync(CommandRow row, Role role, Whose whose)
    {
        var expected = row.Expects(role, whose);
        var answered = expected == "401" ? await WithoutSessionAsync(row, role) : await AnswerAsync(row, role, whose, isFresh: expected == "done" || whose is Whose.Own);
        Interlocked.Increment(ref _cells);
        if (answered != expected) _wrong.Add($"{row.Name} by {role} on {whose}: {answered} instead of {expected}");
    }

    private async Task<string> AnswerAsync(CommandRow row, Role role, Whose whose, bool isFresh)
    {
        var me = World.PersonOf(role);
        var scene = await SceneAsync(row.Reached, role, whose, isFresh);
        if (row.Expects(role, whose) == "done" && whose is not (Whose.OtherCompany or Whose.NotThere)) await row.Before(scene, me);
        await scene.ReadAsync();
        var id = whose is Whose.NotThere ? new(Guid.CreateVersion7()) : scene.Id;
        var reply = await people.Hub(role).ExecuteAsync(row.BeginsACart ? new(Guid.CreateVersion7()) : id, new(Guid.CreateVersion7()), row.Make(whose is Whose.NotThere ? scene.Elsewhere(id) : scene, me));
        return reply.Refusal?.GetType().Name ?? "done";
    }

    private async Task<string> WithoutSessionAsync(CommandRow row, Role role)
    {
        var scene = await SceneAsync(row.Reached, role, Whose.Shared, isFresh: false);
        using var content = Caller.Command(row.Make(scene, scene.Owner));
        var said = await people[role].PostAsync($"/carts/{scene.Id.Value}/commands", content);
        return said.Status is HttpStatusCode.Unauthorized ? "401" : said.Status.ToString();
    }

    /// <summary>A cart of one's own is begun for each; the others are shared by all who are refused.</summary>
    private Task<Scene> SceneAsync(Reached reached, Role role, Whose whose, bool isFresh)
    {
        var firm = whose is Whose.OtherCompany && role is not Role.OtherCompany ? World.There : whose is Whose.Own or Whose.NotThere ? World.FirmOf(role) : World.Here;
        if (whose is Whose.Own) return Scene.BeginAsync(World, firm, reached, World.PersonOf(role));
        return isFresh && whose is Whose.Shared ? Scene.BeginAsync(World, firm, reached) : _scenes.GetOrAdd((reached, firm), _ => new(() => Scene.BeginAsync(World, firm, reached))).Value;
    }
}
