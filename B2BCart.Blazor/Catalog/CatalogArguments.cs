namespace B2BCart.Blazor.Catalog;

/// <summary>What follows <c>catalog</c> on the command line; the settings are for the application, which would take a path for one of its own.</summary>
/// <param name="File">Nothing when the words are no command that is known.</param>
public sealed record CatalogArguments(string? File, bool SkipBadRows, string[] Settings)
{
    private const string Flag = "--skip-bad-rows";

    /// <summary>Nothing when the program was not started for the catalog.</summary>
    public static CatalogArguments? Of(string[] args)
    {
        if (args is not ["catalog", ..]) return null;
        var rest = args.Skip(2).Where(arg => arg != Flag).ToArray();
        return args is [_, "import", ..] && rest is [var file, .. var settings] ? new(Found(file), args.Contains(Flag), settings) : new(null, false, []);
    }

    /// <summary><c>dotnet run</c> starts in the folder of the project; a path is meant from where the command was typed.</summary>
    private static string Found(string file) =>
        System.IO.File.Exists(file) || Environment.GetEnvironmentVariable("PWD") is not { Length: > 0 } typedIn ? file : Path.GetFullPath(file, typedIn);
}
