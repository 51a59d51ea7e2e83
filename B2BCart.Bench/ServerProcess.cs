using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using B2BCart.Bench.Bar.PowerCut;

namespace B2BCart.Bench;

/// <summary>A server as a process of its own, in demo mode, on a free port of 127.0.0.1 and in a folder of its own; can be killed and started again.</summary>
internal sealed class ServerProcess : IServed
{
    private readonly string _folder = Directory.CreateTempSubdirectory("b2bcart-bench-").FullName;
    private readonly string[] _program;
    private Process? _process;
    private string? _trace;

    private ServerProcess(params string[] program) => (_program, Url) = ([Path.Combine(AppContext.BaseDirectory, program[0]), .. program[1..]], new($"http://127.0.0.1:{FreePort()}"));

    public Uri Url { get; }

    /// <summary>Where what it says is expected and tells nobody anything.</summary>
    public bool IsMuted { get; init; }

    public int Id => _process!.Id;

    public string Folder => _folder;

    public string Database => Path.Combine(_folder, "b2bcart.db");

    /// <summary>The product.</summary>
    public static Task<ServerProcess> StartAsync() => StartAsync(new ServerProcess("B2BCart.Blazor.dll"));

    /// <summary>The product as it was published, with all that a browser fetches.</summary>
    public static Task<ServerProcess> StartPublishedAsync(string dll) => StartAsync(new ServerProcess(dll));

    /// <summary>Not running yet: its folder can be prepared.</summary>
    public static ServerProcess Of(string program, params string[] options) => new([program, .. options]);

    /// <summary>The product, not running yet and never heard.</summary>
    public static ServerProcess Muted() => new("B2BCart.Blazor.dll") { IsMuted = true };

    /// <summary>A verb of this program that is a server.</summary>
    public static Task<ServerProcess> StartAsync(string verb, params string[] options) => StartAsync(new ServerProcess(["B2BCart.Bench.dll", verb, .. options]));

    private static async Task<ServerProcess> StartAsync(ServerProcess server)
    {
        await server.StartAgainAsync();
        return server;
    }

    public async Task StartAgainAsync()
    {
        _process = Start("--urls", Url.ToString());
        using var http = new HttpClient { BaseAddress = Url };
        for (var tries = 0; ; tries++)
        {
            try
            {
                using var answer = await http.GetAsync(new Uri("/alive", UriKind.Relative));
                answer.EnsureSuccessStatusCode();
                return;
            }
            catch (HttpRequestException) when (tries < 600 && !_process.HasExited)
            {
                await Task.Delay(50);
            }
        }
    }

    /// <summary>Under strace, which writes down the calls that change a file or tell somebody something.</summary>
    public Task StartTracedAsync(string trace)
    {
        _trace = trace;
        return StartAgainAsync();
    }

    /// <summary>SIGKILL: nothing is flushed, nothing says goodbye.</summary>
    public async Task KillAsync()
    {
        using (var server = Process.GetProcessById(ServerId)) server.Kill();
        await _process!.WaitForExitAsync();
        _process.Dispose();
        _process = null;
    }

    /// <summary>Imports a catalog from a second process, as an operator would.</summary>
    public async Task ImportAsync(string catalog)
    {
        using var import = Start("catalog", "import", Path.GetFullPath(catalog));
        await import.WaitForExitAsync();
        if (import.ExitCode != 0) throw new InvalidOperationException($"The catalog was not imported (exit code {import.ExitCode}).");
    }

    /// <summary>Killed, if it runs.</summary>
    public Task StopAsync() => _process is null ? Task.CompletedTask : KillAsync();

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>The only child, where there is a tracer: it ends, with all that it wrote, when the child has ended.</summary>
    private int ServerId => _trace is null ? _process!.Id : int.Parse(File.ReadAllText($"/proc/{_process!.Id}/task/{_process.Id}/children").Trim(), CultureInfo.InvariantCulture);

    private Process Start(params string[] arguments)
    {
        string[] server = ["dotnet", .. _program, .. arguments];
        string[] command = _trace is null ? server : ["strace", "-f", "-q", "-y", "-xx", "-s", "4000000", "--seccomp-bpf", "-e", "signal=none", "-e", $"trace={TraceFile.Calls}", "-o", _trace, .. server];
        var start = new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true, WorkingDirectory = _folder };
        start.Environment["DOTNET_gcServer"] = "1";
        start.Environment["Demo"] = "true";
        start.Environment["Storage__Path"] = _folder;
        start.Environment["Logging__LogLevel__Default"] = "Warning";
        start.Environment["Logging__LogLevel__Microsoft.AspNetCore"] = "Critical";
        var process = Process.Start(start) ?? throw new InvalidOperationException("The server did not start.");
        process.OutputDataReceived += (_, line) => { if (!IsMuted && line.Data is { Length: > 0 } text) Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  server: {text}")); };
        process.BeginOutputReadLine();
        return process;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
