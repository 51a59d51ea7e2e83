namespace B2BCart.Bench.Bar.PowerCut;

/// <summary>What a traced server did, in the order of the trace.</summary>
internal abstract record DiskEvent;

/// <summary>From the beginning of the call on any part of it may be on the disk, or none.</summary>
internal sealed record Written(string File, long Offset, byte[] Bytes) : DiskEvent;

internal sealed record Cut(string File, long Length) : DiskEvent;

internal sealed record Removed(string File) : DiskEvent;

/// <summary>What was written before this is on the disk when the sync is done.</summary>
internal sealed record SyncBegun(string File, int Number) : DiskEvent;

internal sealed record SyncDone(string File, int Number) : DiskEvent;

/// <summary>Bytes for a client: from the beginning of the call on it may know them.</summary>
internal sealed record Said(string Socket, byte[] Bytes) : DiskEvent;
