namespace B2BCart.Blazor.Catalog;

public static class CategoryTree
{
    /// <summary>Counts of paths become counts of every category on the way, in the order in which a tree is read.</summary>
    public static IReadOnlyList<CategoryCount> Of(IEnumerable<(string Path, int Count)> paths) =>
        [.. paths.SelectMany(path => Ancestry(path.Path).Select(part => (Path: part, path.Count)))
            .GroupBy(part => part.Path, StringComparer.Ordinal)
            .OrderBy(part => part.Key.Replace('/', '\u0001'), StringComparer.OrdinalIgnoreCase)
            .Select(part => new CategoryCount(part.Key, part.Key[(part.Key.LastIndexOf('/') + 1)..], part.Key.Count(letter => letter == '/'), part.Sum(one => one.Count)))];

    private static IEnumerable<string> Ancestry(string path)
    {
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = path.IndexOf('/', slash + 1)) yield return path[..slash];
        yield return path;
    }
}
