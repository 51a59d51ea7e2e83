using System.Diagnostics;

namespace B2BCart.Bench.Figures;

/// <summary>The product as an operator gets it: with its static files, compressed.</summary>
internal static class Published
{
    private static readonly Lazy<Task<string>> Folder = new(PublishAsync);

    public static async Task<string> DllAsync() => Path.Combine(await Folder.Value, "B2BCart.Blazor.dll");

    public static async Task<string> ScriptAsync() => Path.Combine(await Folder.Value, "wwwroot", "_framework", "blazor.web.js.br");

    private static async Task<string> PublishAsync()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "B2BCart.sln"))) root = root.Parent;
        if (root is null) throw new InvalidOperationException("The first visit is measured on a published server, and the sources to publish it from are not here.");

        var folder = Path.Combine(AppContext.BaseDirectory, "published");
        using var publish = Process.Start(new ProcessStartInfo("dotnet", ["publish", Path.Combine(root.FullName, "B2BCart.Blazor"), "-c", "Release", "-o", folder, "-v", "q"]) { RedirectStandardOutput = true })!;
        var said = await publish.StandardOutput.ReadToEndAsync();
        await publish.WaitForExitAsync();
        return publish.ExitCode == 0 ? folder : throw new InvalidOperationException(said);
    }
}
