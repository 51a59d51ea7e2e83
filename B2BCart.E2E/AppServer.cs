using System.Collections.Concurrent;
using System.Diagnostics;

namespace B2BCart.E2E;

/// <summary>The real server as a process of its own, in a folder of its own, on a free port; it can be killed and started again in the same place.</summary>
public sealed class AppServer : IAsyncDisposable
{
    private const string Listening = "Now listening on: ";
    private static readonly string Dll = Path.Combine(AppContext.BaseDirectory, "B2BCart.Blazor.dll");

    private readonly string _folder = Directory.CreateTempSubdirectory("b2bcart-e2e-").FullName;
    private readonly ConcurrentQueue<string> _said = [];
    private readonly bool _isDemo;
    private Process? _process;

    private AppServer(bool isDemo)
    {
        _isDemo = isDemo;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Kill();
    }

    public string Database => Path.Combine(_folder, "b2bcart.db");

    public Uri Url { get; private set; } = new("http://127.0.0.1:0");

    /// <summary>What it logged as an error since it was started.</summary>
    public IEnumerable<string> Errors => _said.Where(line => line.StartsWith("fail:", StringComparison.Ordinal) || line.StartsWith("crit:", StringComparison.Ordinal));

    public static async Task<AppServer> StartAsync(bool isDemo = true)
    {
        var server = new AppServer(isDemo);
        await server.StartAgainAsync();
        return server;
    }

    public async Task StartAgainAsync()
    {
        var listening = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        _process = Process.Start(Settings()) ?? throw new InvalidOperationException("The server did not start.");
        _process.EnableRaisingEvents = true;
        _process.Exited += (_, _) => listening.TrySetException(new InvalidOperationException($"The server ended before it listened:\n{this}"));
        _process.OutputDataReceived += (_, line) => Hear(line.Data, listening);
        _process.ErrorDataReceived += (_, line) => Hear(line.Data, listening);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        Url = await listening.Task.WaitAsync(TimeSpan.FromSeconds(60));

        using var http = new HttpClient { BaseAddress = Url };
        _ = await http.GetStringAsync(new Uri("/alive", UriKind.Relative));
    }

    /// <summary>SIGKILL: nothing is flushed, nothing says goodbye.</summary>
    public void Kill()
    {
        if (_process is not { HasExited: false } process) return;
        process.Kill();
        process.WaitForExit();
    }

    public ValueTask DisposeAsync()
    {
        Kill();
        _process?.Dispose();
        _process = null;
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    public override string ToString() => string.Join('\n', _said);

    private void Hear(string? line, TaskCompletionSource<Uri> listening)
    {
        if (line is not { Length: > 0 }) return;
        _said.Enqueue(line);
        if (line.Contains(Listening, StringComparison.Ordinal)) listening.TrySetResult(new(line.Trim()[Listening.Length..]));
    }

    /// <summary>In Development the scripts and styles come from where they were built.</summary>
    private ProcessStartInfo Settings() => new("dotnet", [Dll, "--urls", Url.ToString()])
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        WorkingDirectory = _folder,
        Environment =
        {
            ["Demo"] = _isDemo ? "true" : "false",
            ["Storage__Path"] = _folder,
            ["ASPNETCORE_ENVIRONMENT"] = "Development",
            ["Logging__LogLevel__Default"] = "Warning",
            ["Logging__LogLevel__Microsoft.Hosting.Lifetime"] = "Information",
        },
    };
}
