using B2BCart.Bench.Crash;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Kernel;

namespace B2BCart.Bench.Disk;

/// <summary>
/// The server is killed, and the last page that it wrote is damaged. What stood on that page is lost and nobody can promise otherwise; promised is that the
/// server starts, that everything before is whole, and that nothing of the torn commit is half there.
/// </summary>
internal sealed class TornPage(int seed)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public int EditsBefore { get; init; } = 50;

    public async Task<bool> RunAsync()
    {
        var holds = true;
        foreach (var tear in Enum.GetValues<Tear>()) holds &= await RunAsync(tear);
        return holds;
    }

    public async Task<bool> RunAsync(Tear tear)
    {
        await using var server = ServerProcess.Muted();
        await server.StartAgainAsync();
        await using var workers = await Workers.BeginAsync(server, seed);
        var isBusy = await workers.UntilAsync(() => workers.Edits >= EditsBefore, Patience);
        await workers.StopAsync();
        await server.KillAsync();

        var log = new WriteAheadLog($"{server.Database}-wal");
        var (commits, edits) = (log.Commits(), workers.Book.All.Where(one => one.IsEdit).Select(one => (one.Actor, one.Command)).ToList());
        var last = commits.Count;
        HashSet<(PersonId, CommandId)> kept;
        do kept = await StoredAsync(server, log.UpTo(commits[--last - 1]));
        while (edits.All(kept.Contains));
        await File.WriteAllBytesAsync($"{server.Database}-wal", log.Torn(commits[last], tear, new Random(seed)));
        await server.StartAgainAsync();

        var (damage, torn) = (new Damage(), edits.Count(one => !kept.Contains(one)));
        await workers.CompareAsync(damage, only: one => kept.Contains((one.Actor, one.Command)));
        await using var visitor = await Visitor.ComeAsync(server);
        var isAlive = await visitor.SeesTheNextEditAsync();
        Database.Check(server.Database, DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().DateTime), damage);
        foreach (var one in damage.Told) Console.Error.WriteLine($"  {one}");
        Console.WriteLine($"torn, {tear}: the last commit, with {torn} acknowledged edits, is gone; of {edits.Count - torn} before it {damage.Lost} lost, {damage.Doubled} doubled, {damage.HalfApplied} half-applied{(isBusy && isAlive ? "" : "; the server does not work")}");
        return damage.IsNone && isBusy && isAlive;
    }

    /// <summary>The commands that are stored without the last commit, from a copy.</summary>
    private static async Task<HashSet<(PersonId, CommandId)>> StoredAsync(ServerProcess server, byte[] log)
    {
        var copy = Directory.CreateTempSubdirectory("b2bcart-bench-");
        try
        {
            var file = Path.Combine(copy.FullName, "copy.db");
            File.Copy(server.Database, file);
            await File.WriteAllBytesAsync($"{file}-wal", log);
            await using var connection = Database.Open(file);
            await using var command = connection.CreateCommand();
            command.CommandText = """SELECT "Actor","Id" FROM commands""";
            HashSet<(PersonId, CommandId)> found = [];
            await using var rows = await command.ExecuteReaderAsync();
            while (await rows.ReadAsync()) found.Add((Stored.Id<PersonId>(rows.GetFieldValue<byte[]>(0)), Stored.Id<CommandId>(rows.GetFieldValue<byte[]>(1))));
            return found;
        }
        finally
        {
            copy.Delete(recursive: true);
        }
    }
}
