using System.Diagnostics;
using System.Runtime.InteropServices;

namespace B2BCart.Bench.Gauges;

/// <summary>How long another process has computed. On Linux to the nanosecond by its own clock; <see cref="Process.TotalProcessorTime"/> counts in ticks of 10 ms.</summary>
internal static class CpuClock
{
    private const int Scheduled = 2;

    public static TimeSpan Of(int process)
    {
        if (OperatingSystem.IsLinux() && GetTime((~process << 3) | Scheduled, out var time) == 0) return TimeSpan.FromSeconds(time.Seconds) + TimeSpan.FromMicroseconds(time.Nanoseconds / 1_000d);
        using var other = Process.GetProcessById(process);
        return other.TotalProcessorTime;
    }

    [DllImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetTime(int clock, out Time time);

    [StructLayout(LayoutKind.Sequential)]
    private struct Time
    {
        public long Seconds;
        public long Nanoseconds;
    }
}
