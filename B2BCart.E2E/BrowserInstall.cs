using System.Diagnostics;

namespace B2BCart.E2E;

/// <summary>The last resort: Debian's Chromium where this is allowed, then Playwright's own download.</summary>
internal static class BrowserInstall
{
    public static bool Try() =>
        (OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess && Runs("apt-get", "update") && Runs("apt-get", "install", "-y", "--no-install-recommends", "chromium", "fonts-dejavu-core"))
        || Microsoft.Playwright.Program.Main(["install", "chromium"]) == 0;

    private static bool Runs(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { Environment = { ["DEBIAN_FRONTEND"] = "noninteractive" } });
            process?.WaitForExit();
            return process?.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
