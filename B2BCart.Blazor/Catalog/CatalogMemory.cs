namespace B2BCart.Blazor.Catalog;

/// <summary>What of a generation is worth keeping in memory: its vocabulary and its categories. The next one is kept beside the one that holds.</summary>
public sealed class CatalogMemory
{
    private readonly Lock _loading = new();
    private readonly Kept?[] _kept = new Kept?[2];

    public Kept Of(CatalogSession session, long generation)
    {
        ref var place = ref _kept[generation & 1];
        if (Volatile.Read(ref place) is { } kept && kept.Generation == generation) return kept;
        lock (_loading)
        {
            if (place is { } loaded && loaded.Generation == generation) return loaded;
            var terms = session.Read($"SELECT term FROM product_terms_{generation & 1}", row => row.GetString(0));
            var counts = session.Read(
                "SELECT Category, count(*) FROM products WHERE Generation = @generation AND Blocked = 0 GROUP BY Category",
                row => (row.GetString(0), row.GetInt32(1)), ("@generation", generation));
            var read = new Kept(generation, new(terms), CategoryTree.Of(counts));
            Volatile.Write(ref place, read);
            return read;
        }
    }

    public sealed record Kept(long Generation, Vocabulary Vocabulary, IReadOnlyList<CategoryCount> Categories);
}
