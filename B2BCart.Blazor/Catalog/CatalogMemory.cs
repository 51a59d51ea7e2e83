namespace B2BCart.Blazor.Catalog;

/// <summary>What of a generation is worth keeping in memory: its vocabulary and its categories.</summary>
public sealed class CatalogMemory
{
    private readonly Lock _loading = new();
    private volatile Kept? _kept;

    public Kept Of(CatalogSession session, long generation)
    {
        if (_kept is { } kept && kept.Generation == generation) return kept;
        lock (_loading)
        {
            if (_kept is { } loaded && loaded.Generation == generation) return loaded;
            var terms = session.Read($"SELECT term FROM product_terms_{generation & 1}", row => row.GetString(0));
            var counts = session.Read(
                "SELECT Category, count(*) FROM products WHERE Generation = @generation AND Blocked = 0 GROUP BY Category",
                row => (row.GetString(0), row.GetInt32(1)), ("@generation", generation));
            return _kept = new(generation, new(terms), CategoryTree.Of(counts));
        }
    }

    public sealed record Kept(long Generation, Vocabulary Vocabulary, IReadOnlyList<CategoryCount> Categories);
}
