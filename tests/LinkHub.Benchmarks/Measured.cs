using System.Diagnostics;

namespace LinkHub.Benchmarks;

/// <summary>One run of a program: wall time and the most memory it held.</summary>
internal sealed record Measured(string Name, TimeSpan Time, long PeakBytes, int ExitCode)
{
    /// <summary>What all threads of the program took, in its own code and in the system's.</summary>
    public TimeSpan ProcessorTime { get; init; }

    /// <summary>Runs a program to its end; its output is dropped unless it fails.</summary>
    public static Measured Run(string name, string program, params string[] arguments)
    {
        using var process = new Process();
        process.StartInfo = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
            RedirectStandardError = true,
        };
        var output = new System.Collections.Concurrent.ConcurrentQueue<string>();
        process.OutputDataReceived += (_, line) => output.Enqueue(line.Data ?? "");
        process.ErrorDataReceived += (_, line) => output.Enqueue(line.Data ?? "");
        var watch = Stopwatch.StartNew();
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        long peak = 0;
        var processor = TimeSpan.Zero;
        while (!process.WaitForExit(5))
        {
            peak = Math.Max(peak, PeakOf(process.Id));
            processor = ProcessorTimeOf(process) ?? processor;
        }

        process.WaitForExit();
        watch.Stop();
        if (process.ExitCode != 0)
        {
            Report.Line(string.Join('\n', output.TakeLast(20)));
        }

        return new Measured(name, watch.Elapsed, peak, process.ExitCode) { ProcessorTime = processor };
    }

    /// <summary>Whether a program of that name can be started.</summary>
    public static bool IsInstalled(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, program)));

    // Null once the process has ended: the last time that was read is short by five milliseconds at most.
    private static TimeSpan? ProcessorTimeOf(Process process)
    {
        try
        {
            return process.TotalProcessorTime;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    // The kernel's own high-water mark; 0 where there is no /proc.
    private static long PeakOf(int processId)
    {
        try
        {
            var line = File.ReadLines($"/proc/{processId}/status")
                .FirstOrDefault(text => text.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : long.Parse(line["VmHWM:".Length..^"kB".Length].Trim()) * 1024;
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
