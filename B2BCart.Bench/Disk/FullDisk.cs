namespace B2BCart.Bench.Disk;

/// <summary>A disk of 16 MB of our own, on which somebody else takes all that is left.</summary>
internal sealed class FullDisk : IFault
{
    public string Name => "full";

    public string? Prepare(ServerProcess server) => Shell.Run("mount", "-t", "tmpfs", "-o", "size=16m", "b2bcart-bench", server.Folder);

    public void Begin(ServerProcess server)
    {
        using var file = new FileStream(Ballast(server), FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        try
        {
            while (true) file.Write(new byte[4_096]);
        }
        catch (IOException)
        {
        }
    }

    public void End(ServerProcess server) => File.Delete(Ballast(server));

    public void CleanUp(ServerProcess server) => Shell.Run("umount", server.Folder);

    private static string Ballast(ServerProcess server) => Path.Combine(server.Folder, "ballast");
}
