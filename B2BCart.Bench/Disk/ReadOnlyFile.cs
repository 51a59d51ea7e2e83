namespace B2BCart.Bench.Disk;

/// <summary>The files of the database can no longer be written, not even by root who has them open.</summary>
internal sealed class ReadOnlyFile : IFault
{
    public string Name => "read-only";

    public string? Prepare(ServerProcess server)
    {
        var probe = Path.Combine(server.Folder, "probe");
        File.WriteAllText(probe, "");
        var no = Shell.Run("chattr", "+i", probe) ?? Shell.Run("chattr", "-i", probe);
        File.Delete(probe);
        return no;
    }

    public void Begin(ServerProcess server) => Set("+i", server);

    public void End(ServerProcess server) => Set("-i", server);

    private static void Set(string flag, ServerProcess server)
    {
        if (Shell.Run("chattr", flag, server.Database, $"{server.Database}-wal") is { } no) throw new InvalidOperationException(no);
    }
}
