using B2BCart.Core.Catalog;
using B2BCart.Core.Kernel;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace B2BCart.Blazor.Storage;

/// <summary>How values stand in the database: ids as 16 bytes big-endian (so that version 7 sorts by time), instants as UTC ticks. The hand-written hot path uses the same.</summary>
public static class Stored
{
    public static byte[] Id<TId>(TId id) where TId : struct, IId<TId> => id.Value.ToByteArray(bigEndian: true);

    public static TId Id<TId>(byte[] bytes) where TId : struct, IId<TId> => TId.From(new Guid(bytes, bigEndian: true));

    public static long Instant(DateTimeOffset instant) => instant.UtcTicks;

    public static DateTimeOffset Instant(long ticks) => new(ticks, TimeSpan.Zero);
}

public sealed class IdConversion<TId>() : ValueConverter<TId, byte[]>(id => Stored.Id(id), bytes => Stored.Id<TId>(bytes)) where TId : struct, IId<TId>;

public sealed class CurrencyConversion() : ValueConverter<Currency, string>(currency => currency.Code, code => Currency.Of(code));

public sealed class SkuConversion() : ValueConverter<Sku, string>(sku => sku.Value, text => Sku.Of(text));

public sealed class InstantConversion() : ValueConverter<DateTimeOffset, long>(instant => Stored.Instant(instant), ticks => Stored.Instant(ticks));
