using System.Diagnostics;
using System.Runtime.InteropServices;

namespace LinkHub.DocGen.Tests.Publish.Kills;

/// <summary>Starts real builds of a site and sends them signals, one build after another.</summary>
/// <param name="seed">The same moments every time, as far as the machine allows.</param>
internal sealed class KillTrial(int seed) : IDisposable
{
    public const int Interrupt = 2;
    public const int Kill = 9;
    public const int Terminate = 15;

    private readonly KillSite _site = new();
    private readonly Random _random = new(seed);
    private TimeSpan _whole;
    private int _version;

    /// <summary>Builds the other version of the site, and sends a signal in the middle.</summary>
    /// <param name="signal">One of the constants.</param>
    /// <param name="isAimed">Whether to wait until the publication begins.</param>
    public KillOutcome Run(int signal, bool isAimed)
    {
        _whole = _whole == TimeSpan.Zero ? WholeBuild() : _whole;
        var before = _version;
        _version = 1 - _version;
        _site.WriteVersion(_version);
        using var process = Start();
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        if (isAimed)
        {
            AwaitPublication(process);
            Thread.SpinWait(_random.Next(0, 4000));
        }
        else
        {
            Thread.Sleep(_random.Next(30, (int)_whole.TotalMilliseconds));
        }

        var clock = Stopwatch.StartNew();
        if (!process.HasExited)
        {
            _ = Send(process.Id, signal);
        }

        process.WaitForExit();
        var time = clock.Elapsed;
        Task.WaitAll(errors, output);
        var versions = _site.Versions();
        var atOnce = _site.LeftBehind();
        _site.Build(_site.Out);
        var undone = _site.Versions().Where(version => version != _version).Select(version => $"a hub of version {version}");
        return new KillOutcome(
            signal switch { Interrupt => "INT", Terminate => "TERM", _ => "KILL" },
            isAimed,
            process.ExitCode,
            time,
            versions.Count(version => version == before),
            versions.Count(version => version == _version),
            versions.Count(version => version == -1),
            versions.Count(version => version is null),
            atOnce,
            [.. _site.LeftBehind(), .. undone],
            errors.Result);
    }

    public void Dispose() => _site.Dispose();

    private TimeSpan WholeBuild()
    {
        var clock = Stopwatch.StartNew();
        using var process = Start();
        Task.WaitAll(process.StandardError.ReadToEndAsync(), process.StandardOutput.ReadToEndAsync());
        process.WaitForExit();
        return process.ExitCode == 0 ? clock.Elapsed : throw new InvalidOperationException("the build failed");
    }

    // The journal's name is there as soon as the first swap may come; half a second later all is over.
    private void AwaitPublication(Process process)
    {
        using var isThere = new ManualResetEventSlim();
        using var watcher = new FileSystemWatcher(_site.Out) { IncludeSubdirectories = true };
        void Look(object sender, FileSystemEventArgs change)
        {
            if (change.Name is { } name && name.EndsWith(".swaps", StringComparison.Ordinal))
            {
                isThere.Set();
            }
        }

        watcher.Created += Look;
        watcher.Renamed += Look;
        watcher.EnableRaisingEvents = true;
        while (!isThere.Wait(TimeSpan.FromMilliseconds(50)) && !process.HasExited)
        {
        }
    }

    // A shell may have set signals to be ignored, and children inherit that.
    private Process Start() => Process.Start(new ProcessStartInfo("env",
    [
        "--default-signal=INT,TERM", Environment.ProcessPath!, "exec", Path.Combine(AppContext.BaseDirectory, "docgen.dll"),
        "build", _site.Content, "--out", _site.Out, "--no-history",
    ])
    {
        RedirectStandardError = true,
        RedirectStandardOutput = true,
        UseShellExecute = false,
    })!;

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Send(int process, int signal);
}
