using System.Text.RegularExpressions;

namespace B2BCart.Bench.TwoCompanies;

/// <summary>Every address of a program, with something put in each place where an id stands.</summary>
internal sealed partial class EveryPlace(World world)
{
    private readonly IReadOnlyList<string> _routes = [.. Mapped.In(world.Services).Select(one => one.Route).Distinct().Where(route => !route.StartsWith("/_", StringComparison.Ordinal) && !route.StartsWith("/hubs", StringComparison.Ordinal) && !route.EndsWith("/live", StringComparison.Ordinal))];

    public int Count => _routes.Count;

    public bool NamesSomething(int which) => _routes[which].Contains('{', StringComparison.Ordinal);

    /// <summary>Filters and pages of lists, which name people and units too.</summary>
    public string Address(int which, Func<Guid> id) => Place().Replace(_routes[which % _routes.Count], place => place.Value.Contains("long", StringComparison.Ordinal) ? "1" : place.Value == "{id}" ? $"{id():N}" : $"{id()}")
        + $"?unit={id()}&person={id()}&cart={id()}&sku={Gold.Bar}&page=1&show=all&all=true&job={id()}";

    [GeneratedRegex("{[^}]*}")]
    private static partial Regex Place();
}
