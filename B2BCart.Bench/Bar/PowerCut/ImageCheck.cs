using B2BCart.Bench.Crash;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Kernel;
using Microsoft.Data.Sqlite;

namespace B2BCart.Bench.Bar.PowerCut;

/// <summary>Opens disk images as a server would after the power came back, and compares them with what was acknowledged until then.</summary>
internal sealed class ImageCheck(Recording recording) : IDisposable
{
    /// <summary>Memory, where there is some with a path.</summary>
    private readonly string _folder = Directory.CreateDirectory(Path.Combine(Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath(), $"b2bcart-bench-{Guid.CreateVersion7():N}")).FullName;
    private readonly ILookup<CartId, (int At, Acknowledgement Answer)> _answers = recording.Answers.ToLookup(one => one.Answer.Cart);
    private readonly DateOnly _today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().DateTime);

    public async Task<Verdict> CheckAsync(IReadOnlyDictionary<string, Plate> image, int at)
    {
        var damage = new Damage();
        try
        {
            foreach (var (file, plate) in image) await File.WriteAllBytesAsync(Path.Combine(_folder, Path.GetFileName(file)), plate.Bytes);
            await using var connection = Database.Open(Path.Combine(_folder, Path.GetFileName(recording.Database)));
            Compare(connection, at, damage);
        }
        catch (SqliteException error)
        {
            return new(false, false, IsCorrupt: true, [error.Message]);
        }
        finally
        {
            foreach (var file in Directory.EnumerateFiles(_folder)) File.Delete(file);
        }

        return new(damage.Lost > 0, damage.HalfApplied + damage.Doubled > 0, IsCorrupt: false, damage.Told);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>What was answered until the cut has to be there; what is there besides has to be what was answered later.</summary>
    private void Compare(SqliteConnection connection, int at, Damage damage)
    {
        Database.Check(connection, _today, damage);
        var reading = new SqliteCartReading(connection);
        foreach (var cart in _answers)
        {
            var log = reading.Read(cart.Key, 1, int.MaxValue);
            var stored = log.Select(revision => revision.Command).ToHashSet();
            damage.Compare(reading.Load(cart.Key), log, cart.Where(one => one.At <= at || stored.Contains(one.Answer.Command)).Select(one => one.Answer));
        }
    }
}

internal sealed record Verdict(bool IsLost, bool IsHalfApplied, bool IsCorrupt, IReadOnlyList<string> Told);
