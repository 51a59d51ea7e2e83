using System.Collections.Immutable;
using System.Reflection;
using B2BCart.Blazor;
using B2BCart.Core.Carts;
using B2BCart.Core.Catalog;
using B2BCart.Core.Kernel;

namespace B2BCart.Tests.Storage;

/// <summary>An example of any record: every property set, none to its default.</summary>
internal static class Example
{
    private static readonly MethodInfo OfArray = typeof(Example).GetMethod(nameof(ArrayOf), BindingFlags.NonPublic | BindingFlags.Static)!;

    public static IEnumerable<Type> TypesOf<T>() =>
        typeof(Cart).Assembly.GetTypes().Concat(typeof(B2BCartApp).Assembly.GetTypes()).Where(type => type.IsSubclassOf(typeof(T)));

    public static object Of(Type type) =>
        type == typeof(string) ? "Größe \"8\""
        : type == typeof(int) ? 7
        : type == typeof(long) ? 8L
        : type == typeof(decimal) ? 1.25m
        : type == typeof(bool) ? true
        : type == typeof(Guid) ? Shop.Guid("e1")
        : type == typeof(DateTimeOffset) ? Shop.Morning.AddTicks(1)
        : type == typeof(DateOnly) ? new DateOnly(2026, 11, 27)
        : type == typeof(Sku) ? Shop.Bolts.Sku
        : type == typeof(Currency) ? Currency.Of("JPY")
        : type == typeof(UnitOfMeasure) ? UnitOfMeasure.Of("KGM")
        : type == typeof(Refusal) ? new UnknownSku(Shop.Nuts.Sku)
        : type.IsEnum ? type.GetEnumValues().GetValue(type.GetEnumValues().Length - 1)!
        : Nullable.GetUnderlyingType(type) is { } inner ? Of(inner)
        : type.IsGenericType ? OfArray.MakeGenericMethod(type.GetGenericArguments()[0]).Invoke(null, null)!
        : Made(type);

    private static object Made(Type type)
    {
        var constructor = type.GetConstructors().MaxBy(one => one.GetParameters().Length) ?? throw new InvalidOperationException($"No example of {type}.");
        return constructor.Invoke([.. constructor.GetParameters().Select(parameter => Of(parameter.ParameterType))]);
    }

    private static ImmutableArray<T> ArrayOf<T>() => [(T)Of(typeof(T)), (T)Of(typeof(T))];
}
