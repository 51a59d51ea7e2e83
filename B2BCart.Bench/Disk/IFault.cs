namespace B2BCart.Bench.Disk;

/// <summary>Something that happens to the disk of a running server, and goes away again.</summary>
internal interface IFault
{
    string Name { get; }

    /// <summary>Before the server is started in its folder.</summary>
    /// <returns>Why it cannot be tried here; nothing when it can.</returns>
    string? Prepare(ServerProcess server) => null;

    void Begin(ServerProcess server);

    void End(ServerProcess server);

    /// <summary>After the server has ended.</summary>
    void CleanUp(ServerProcess server)
    {
    }
}
