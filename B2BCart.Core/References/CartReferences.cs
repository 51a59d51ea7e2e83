using System.Collections.Immutable;

namespace B2BCart.Core.References;

public readonly record struct ReferenceValue(string Field, string Value);

/// <summary>Delivery and references of a cart: what stands in which field, by the field's key. Addresses, people and cost centres stand by their id.</summary>
public sealed record CartReferences(ImmutableArray<ReferenceValue> Values)
{
    public static CartReferences None { get; } = new([]);

    public string? Of(string key)
    {
        foreach (var one in Values)
        {
            if (one.Field == key) return one.Value;
        }

        return null;
    }

    public CartReferences With(string key, string? value)
    {
        var others = Values.RemoveAll(one => one.Field == key);
        return new(value is null ? others : others.Add(new(key, value)).Sort((left, right) => string.CompareOrdinal(left.Field, right.Field)));
    }

    /// <summary>The required fields in which nothing stands, in the order of the fields.</summary>
    public IEnumerable<ReferenceField> Missing(IEnumerable<ReferenceField> fields) => fields.Where(field => field.IsRequired && Of(field.Key) is null);
}
