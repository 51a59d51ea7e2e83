using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace B2BCart.Tests;

/// <summary>A value told in words, with its runtime type and all that is in it. Records compare immutable arrays by reference; what is told compares by content.</summary>
internal static class Told
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Properties = new();

    public static string Of(object? value) => value switch
    {
        null => "-",
        string text => $"'{text}'",
        decimal number => number.ToString("G29", CultureInfo.InvariantCulture),
        IFormattable plain when value is not IEnumerable => plain.ToString(null, CultureInfo.InvariantCulture),
        bool yes => yes ? "yes" : "no",
        IEnumerable many => $"[{string.Join("; ", many.Cast<object?>().Select(Of))}]",
        _ => $"{value.GetType().Name}({string.Join(", ", PropertiesOf(value.GetType()).Select(one => $"{one.Name} {Of(one.GetValue(value))}"))})",
    };

    private static PropertyInfo[] PropertiesOf(Type type) => Properties.GetOrAdd(type, static type =>
        [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(one => IsPair(type) || one.SetMethod is not null || IsAuto(one))]);

    private static bool IsPair(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>);

    private static bool IsAuto(PropertyInfo property) => property.GetMethod!.IsDefined(typeof(CompilerGeneratedAttribute));
}
