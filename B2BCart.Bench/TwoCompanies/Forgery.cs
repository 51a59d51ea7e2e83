using System.Collections.Immutable;
using System.Text.Json.Nodes;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Carts;
using B2BCart.Core.Catalog;
using B2BCart.Core.Kernel;

namespace B2BCart.Bench.TwoCompanies;

/// <summary>Makes commands as an attacker would write them: of every type, with ids of others in every place, and with fields that nobody asked for.</summary>
/// <param name="ids">What is named in place of what one may name.</param>
internal sealed class Forgery(Random random, IReadOnlyList<Guid> ids)
{
    private static readonly Type[] Commands = [.. typeof(CartCommand).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(CartCommand)))];

    private static readonly (string Field, JsonNode? Value)[] More =
    [
        ("role", "Owner"), ("company", "0193b000-0000-7000-8000-000001000000"), ("actor", "0193b000-0000-7000-8000-000001020002"), ("onBehalfOf", "0193b000-0000-7000-8000-000001020002"),
        ("isAdmin", true), ("seesPrices", true), ("price", 0.01), ("offer", new JsonObject { ["amount"] = 0.01 }), ("revision", 999), ("rights", 31), ("__proto__", new JsonObject()),
    ];

    public JsonObject Command()
    {
        var type = Commands[random.Next(Commands.Length)];
        var made = new JsonObject { ["type"] = type.Name };
        foreach (var parameter in type.GetConstructors().MaxBy(one => one.GetParameters().Length)!.GetParameters()) made[JsonName(parameter.Name!)] = Of(parameter.ParameterType);
        for (var more = random.Next(3); more > 0; more--)
        {
            var (field, value) = More[random.Next(More.Length)];
            made.TryAdd(field, value?.DeepClone());
        }

        return made;
    }

    public Guid Id() => ids[random.Next(ids.Count)];

    private JsonNode? Of(Type type)
    {
        var inner = Nullable.GetUnderlyingType(type) ?? type;
        return inner == typeof(string) ? $"{Id()}"
            : inner == typeof(bool) ? random.Next(2) == 0
            : inner == typeof(int) || inner == typeof(long) || inner == typeof(decimal) || inner == typeof(Quantity) ? random.Next(1, 4)
            : inner == typeof(Guid) || inner.GetInterfaces().Any(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IId<>)) ? $"{Id()}"
            : inner == typeof(DateTimeOffset) ? TimeProvider.System.GetUtcNow().AddDays(random.Next(1, 9)).ToString("O")
            : inner == typeof(DateOnly) ? "2027-03-01"
            : inner == typeof(Sku) ? Gold.Bar.Value
            : inner == typeof(Currency) ? "EUR"
            : inner.IsEnum ? JsonNode.Parse(System.Text.Encoding.UTF8.GetString(CartJson.Write(inner.GetEnumValues().GetValue(random.Next(inner.GetEnumValues().Length))!)))
            : inner.IsGenericType && inner.GetGenericTypeDefinition() == typeof(ImmutableArray<>) ? new JsonArray(Of(inner.GetGenericArguments()[0]))
            : Made(inner);
    }

    private JsonObject Made(Type type)
    {
        var made = new JsonObject();
        foreach (var parameter in type.GetConstructors().MaxBy(one => one.GetParameters().Length)!.GetParameters()) made[JsonName(parameter.Name!)] = Of(parameter.ParameterType);
        return made;
    }

    private static string JsonName(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
