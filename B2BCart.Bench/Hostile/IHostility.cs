namespace B2BCart.Bench.Hostile;

/// <summary>Something that one client does and of which no other may notice anything, with a control: a seeded fault that has to be caught.</summary>
internal interface IHostility
{
    /// <summary>What was found, in a line, and whether it is as it should be.</summary>
    Task<(bool Holds, string Found)> RunAsync(ServerProcess server, IReadOnlyList<Session> people);
}
