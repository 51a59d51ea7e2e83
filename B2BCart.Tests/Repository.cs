namespace B2BCart.Tests;

internal static class Repository
{
    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Find(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "B2BCart.sln")) ? folder.FullName : Find(folder.Parent ?? throw new DirectoryNotFoundException("No B2BCart.sln above the tests."));
}
