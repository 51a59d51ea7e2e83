using System.Collections.Immutable;
using B2BCart.Core.Carts;

namespace B2BCart.Core.References;

/// <summary>What a new cart takes over from the settings of whoever began it. Nothing to undo: it was never otherwise.</summary>
public sealed record ReferencesBegun(ImmutableArray<ReferenceValue> Values) : CartEvent
{
    public override Cart ApplyTo(Cart cart, Stamp stamp) => cart with { References = Values.Aggregate(cart.References, (all, one) => all.With(one.Field, one.Value)) };

    /// <summary>None where the settings say nothing.</summary>
    internal static IEnumerable<CartEvent> Of(Facts facts)
    {
        ImmutableArray<ReferenceValue> values = [.. facts.References.Where(field => field.First is not null).Select(field => new ReferenceValue(field.Key, field.First!))];
        return values.IsEmpty ? [] : [new ReferencesBegun(values)];
    }
}
