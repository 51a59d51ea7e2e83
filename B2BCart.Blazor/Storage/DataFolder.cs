namespace B2BCart.Blazor.Storage;

/// <summary>The folder that holds all that is kept (<c>Storage:Path</c>): the database and the keys that sign cookies.</summary>
public sealed record DataFolder(string Path)
{
    public string Database => System.IO.Path.Combine(Path, "b2bcart.db");

    public string Keys => System.IO.Path.Combine(Path, "keys");

    public static DataFolder From(IConfiguration configuration)
    {
        var folder = System.IO.Path.GetFullPath(configuration["Storage:Path"] ?? "data");
        Directory.CreateDirectory(folder);
        return new(folder);
    }
}
