using System.Globalization;

namespace B2BCart.Bench.Bar.PowerCut;

/// <summary>Reads what strace wrote: the calls that change one database or tell a client something.</summary>
internal sealed class TraceFile(string database)
{
    /// <summary>What is traced; a call on the database that is not understood ends the reading, because an image without it would be a wrong one.</summary>
    public const string Calls = "pwrite64,pwritev,pwritev2,write,writev,fdatasync,fsync,ftruncate,fallocate,unlink,unlinkat,rename,renameat,renameat2,sendto,sendmsg,copy_file_range,sync_file_range";

    private const string Unfinished = " <unfinished ...>";

    private readonly Dictionary<string, SyncBegun> _syncing = [];
    private int _syncs;

    public List<DiskEvent> Read(string log)
    {
        List<DiskEvent> events = [];
        foreach (var line in File.ReadLines(log))
        {
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            if (space < 0) continue;
            var (thread, call) = (line[..space], line[space..].TrimStart());
            if (call.StartsWith("<... ", StringComparison.Ordinal)) End(thread, call, events);
            else if (call.IndexOf('(', StringComparison.Ordinal) is > 0 and var open) Begin(thread, call[..open], call[(open + 1)..], events);
        }

        return events;
    }

    private void Begin(string thread, string name, string rest, List<DiskEvent> events)
    {
        var isUnfinished = rest.EndsWith(Unfinished, StringComparison.Ordinal);
        if (name is "sendto" or "sendmsg")
        {
            if (TracedText.Path(rest) is { } socket && socket.StartsWith("socket:", StringComparison.Ordinal)) events.Add(new Said(socket, TracedText.Strings(rest)));
            return;
        }

        if (name is "unlink" && TracedText.First(rest) is { } gone && IsOurs(gone)) events.Add(new Removed(gone));
        if (TracedText.Path(rest) is not { } file || !IsOurs(file)) return;
        switch (name)
        {
            case "pwrite64": events.Add(new Written(file, long.Parse(TracedText.LastArgument(rest), CultureInfo.InvariantCulture), TracedText.Strings(rest))); break;
            case "ftruncate": events.Add(new Cut(file, long.Parse(TracedText.LastArgument(rest), CultureInfo.InvariantCulture))); break;
            case "fsync" or "fdatasync":
                var begun = new SyncBegun(file, ++_syncs);
                events.Add(begun);
                _syncing[thread] = begun;
                if (!isUnfinished) End(thread, rest, events);
                break;
            default: throw new InvalidDataException($"{name} on the database is not understood.");
        }
    }

    private void End(string thread, string call, List<DiskEvent> events)
    {
        if (_syncing.Remove(thread, out var begun) && call.EndsWith("= 0", StringComparison.Ordinal)) events.Add(new SyncDone(begun.File, begun.Number));
    }

    /// <summary>The index of the write-ahead log is memory that happens to have a name: it is made anew after a power cut.</summary>
    private bool IsOurs(string file) => file.StartsWith(database, StringComparison.Ordinal) && !file.EndsWith("-shm", StringComparison.Ordinal);
}
