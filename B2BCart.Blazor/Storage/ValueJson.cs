using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using B2BCart.Core.Carts;
using B2BCart.Core.Catalog;
using B2BCart.Core.Kernel;

namespace B2BCart.Blazor.Storage;

/// <summary>An id is its GUID, as text; also as the name of a property.</summary>
public sealed class IdJson<TId> : JsonConverter<TId> where TId : struct, IId<TId>
{
    public override TId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => TId.From(reader.GetGuid());

    public override void Write(Utf8JsonWriter writer, TId value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);

    public override TId ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Guid.TryParse(reader.GetString(), CultureInfo.InvariantCulture, out var id) ? TId.From(id) : throw new JsonException("Not an id.");

    public override void WriteAsPropertyName(Utf8JsonWriter writer, TId value, JsonSerializerOptions options) => writer.WritePropertyName(value.Value.ToString());
}

public sealed class QuantityJson : JsonConverter<Quantity>
{
    public override Quantity Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetDecimal());

    public override void Write(Utf8JsonWriter writer, Quantity value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Value);
}

/// <summary>Four numbers, and the other cart where there is one: a snapshot holds thousands of them. The instant is in UTC ticks.</summary>
public sealed class UndoStepJson : JsonConverter<UndoStep>
{
    public override UndoStep Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is not JsonTokenType.StartArray) throw new JsonException("A step is an array.");
        var step = new UndoStep(Next(ref reader), Next(ref reader), (int)Next(ref reader), new(Next(ref reader), TimeSpan.Zero));
        if (!reader.Read()) throw new JsonException("A step ends.");
        if (reader.TokenType is JsonTokenType.EndArray) return step;

        step = step with { Other = new CartId(reader.GetGuid()) };
        return reader.Read() && reader.TokenType is JsonTokenType.EndArray ? step : throw new JsonException("A step is four numbers and a cart.");
    }

    public override void Write(Utf8JsonWriter writer, UndoStep value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(value.Revision);
        writer.WriteNumberValue(value.FirstSeq);
        writer.WriteNumberValue(value.Events);
        writer.WriteNumberValue(value.At.UtcTicks);
        if (value.Other is { } other) writer.WriteStringValue(other.Value);
        writer.WriteEndArray();
    }

    private static long Next(ref Utf8JsonReader reader) => reader.Read() ? reader.GetInt64() : throw new JsonException("A step is four numbers.");
}

/// <summary>A value that is one text; what its own parser refuses is no valid JSON here.</summary>
public abstract class TextJson<T>(Func<string, Result<T>> parse, Func<T, string> text) : JsonConverter<T> where T : struct
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        parse(reader.GetString() ?? "").IsRefused(out var no, out var value) ? throw new JsonException(no.Name) : value;

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(text(value));
}

public sealed class SkuJson() : TextJson<Sku>(Sku.Parse, sku => sku.Value);

public sealed class CurrencyJson() : TextJson<Currency>(Currency.Parse, currency => currency.Code);

public sealed class UnitOfMeasureJson() : TextJson<UnitOfMeasure>(UnitOfMeasure.Parse, unit => unit.Code);
