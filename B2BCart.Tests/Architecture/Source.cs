using System.Runtime.CompilerServices;

namespace B2BCart.Tests.Architecture;

/// <summary>The C# files of the repository, written by people.</summary>
internal static class Source
{
    private static readonly string[] NotByPeople = ["/obj/", "/bin/", "/Migrations/"];

    public static string Root { get; } = Path.GetFullPath(Path.Combine(Here(), "..", ".."));

    public static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories)
            .Where(file => !NotByPeople.Any(file.Replace('\\', '/').Contains));

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
