namespace B2BCart.Bench.Bar.PowerCut;

/// <summary>A disk with a cache that forgets: what was synced stays, and of all that was written since any part may.</summary>
internal sealed class Disk
{
    private const int Sector = 512;

    private readonly Dictionary<string, Plate> _stable = [];
    private readonly Dictionary<string, List<(long Number, DiskEvent Change)>> _cache = [];
    private readonly Dictionary<int, long> _syncs = [];
    private long _changes;

    public void Take(DiskEvent happened)
    {
        switch (happened)
        {
            case Written written: Keep(written.File, written); break;
            case Cut cut: Keep(cut.File, cut); break;
            case SyncBegun sync: _syncs[sync.Number] = _changes; break;
            case SyncDone sync: Sync(sync.File, _syncs[sync.Number]); break;
            case Removed removed:
                _stable.Remove(removed.File);
                _cache.Remove(removed.File);
                break;
        }
    }

    /// <summary>What somebody finds after the power came back.</summary>
    public Dictionary<string, Plate> Image(Survival survival, Random random)
    {
        var image = _stable.ToDictionary(one => one.Key, one => one.Value.Copy());
        if (survival is Survival.Nothing) return image;

        var changes = _cache.SelectMany(file => file.Value).OrderBy(one => one.Number).Select(one => one.Change).ToList();
        if (survival is Survival.Beginning) changes = changes[..random.Next(changes.Count + 1)];
        foreach (var change in changes)
        {
            if (survival is Survival.Sectors && change is Written written) Tear(image, written, random);
            else if (survival is Survival.Beginning || random.Next(2) == 0) Apply(image, change);
        }

        return image;
    }

    private void Keep(string file, DiskEvent change)
    {
        if (!_cache.TryGetValue(file, out var changes)) _cache[file] = changes = [];
        changes.Add((++_changes, change));
    }

    private void Sync(string file, long upTo)
    {
        if (!_stable.ContainsKey(file)) _stable[file] = new();
        if (!_cache.TryGetValue(file, out var changes)) return;
        foreach (var (_, change) in changes.Where(one => one.Number <= upTo)) Apply(_stable, change);
        changes.RemoveAll(one => one.Number <= upTo);
    }

    private static void Apply(Dictionary<string, Plate> files, DiskEvent change)
    {
        if (change is Written written) PlateOf(files, written.File).Write(written.Offset, written.Bytes);
        else if (change is Cut cut) PlateOf(files, cut.File).Cut(cut.Length);
    }

    /// <summary>A disk writes sectors; which of them were written nobody knows.</summary>
    private static void Tear(Dictionary<string, Plate> files, Written written, Random random)
    {
        for (var at = 0L; at < written.Bytes.Length;)
        {
            var next = Math.Min(written.Bytes.Length, ((written.Offset + at) / Sector * Sector) + Sector - written.Offset);
            if (random.Next(2) == 0) PlateOf(files, written.File).Write(written.Offset + at, written.Bytes.AsSpan((int)at, (int)(next - at)));
            at = next;
        }
    }

    private static Plate PlateOf(Dictionary<string, Plate> files, string file)
    {
        if (!files.TryGetValue(file, out var plate)) files[file] = plate = new();
        return plate;
    }
}

/// <summary>How much of what was not synced is found afterwards.</summary>
internal enum Survival
{
    Nothing,
    SomeWrites,
    Sectors,
    Beginning,
}
