using LinkHub.GuideCheck.Tests.Commands.Shared;

namespace LinkHub.DocGen.Tests.Publish.Kills;

/// <summary>Starts real builds of a site and sends them signals, one build after another.</summary>
/// <param name="seed">The same moments every time, as far as the machine allows.</param>
internal sealed class KillTrial(int seed) : IDisposable
{
    private readonly KillSite _site = new();
    private readonly Random _random = new(seed);
    private TimeSpan _whole;
    private int _version;

    /// <summary>Builds the other version of the site, and sends a signal in the middle.</summary>
    /// <param name="signal">One of <see cref="SignalledProgram"/>'s.</param>
    /// <param name="isAimed">Whether to wait until the publication begins.</param>
    public KillOutcome Run(int signal, bool isAimed)
    {
        _whole = _whole == TimeSpan.Zero ? WholeBuild() : _whole;
        var before = _version;
        _version = 1 - _version;
        _site.WriteVersion(_version);
        using var build = Start();
        if (isAimed)
        {
            AwaitPublication(build);
            Thread.SpinWait(_random.Next(0, 4000));
        }
        else
        {
            Thread.Sleep(_random.Next(30, (int)_whole.TotalMilliseconds));
        }

        var time = build.End(signal);
        var versions = _site.Versions();
        var atOnce = _site.LeftBehind();
        _site.Build(_site.Out);
        var undone = _site.Versions().Where(version => version != _version).Select(version => $"a hub of version {version}");
        return new KillOutcome(
            Name(signal),
            isAimed,
            build.Code,
            time,
            versions.Count(version => version == before),
            versions.Count(version => version == _version),
            versions.Count(version => version == -1),
            versions.Count(version => version is null),
            atOnce,
            [.. _site.LeftBehind(), .. undone],
            build.Errors);
    }

    public void Dispose() => _site.Dispose();

    private static string Name(int signal) => signal switch
    {
        SignalledProgram.Interrupt => "INT",
        SignalledProgram.Terminate => "TERM",
        _ => "KILL",
    };

    private TimeSpan WholeBuild()
    {
        using var build = Start();
        var time = build.End();
        return build.Code == 0 ? time : throw new InvalidOperationException(build.Errors);
    }

    // The journal's name is there as soon as the first swap may come; half a second later all is over.
    private void AwaitPublication(SignalledProgram build)
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
        while (!isThere.Wait(TimeSpan.FromMilliseconds(50)) && !build.HasEnded)
        {
        }
    }

    private SignalledProgram Start() =>
        new("docgen", "build", _site.Content, "--out", _site.Out, "--no-history");
}
