using LinkHub.Guides.Files;
using IOPath = System.IO.Path;

namespace LinkHub.DocGen.Publish;

/// <summary>
/// A folder with one folder for each hub, claimed by one build. Hubs are made in its staging part and put in
/// place at the end, each in one step. Nothing outside the folder is written or deleted.
/// </summary>
public sealed class OutputFolder : IDisposable
{
    private const int MostDeletions = 5;

    private readonly OutputLock _lock;
    private readonly OutputOptions _options;
    private readonly SwapJournal _journal;
    private readonly CancellationToken _stop;
    private readonly CancellationTokenSource _making;
    private readonly Lock _gate = new();
    private PublishError? _error;
    private bool _isReleased;

    private OutputFolder(
        string path, OutputLock @lock, OutputOptions options, SwapJournal journal, CancellationToken stop)
    {
        (Path, _lock, _options, _journal, _stop) = (path, @lock, options, journal, stop);
        _making = CancellationTokenSource.CreateLinkedTokenSource(stop);
        Making = _making.Token;
        AppDomain.CurrentDomain.ProcessExit += Release;
    }

    /// <summary>Absolute.</summary>
    public string Path { get; }

    /// <summary>
    /// Cancelled when making hubs is no longer useful: the build is interrupted, or the disk refused a file.
    /// </summary>
    public CancellationToken Making { get; }

    /// <summary>The first failure of the disk, or null.</summary>
    public PublishError? Error => Volatile.Read(ref _error);

    private string Staging => IOPath.Combine(Path, OutputNames.Staging);

    private IOutputDisk Disk => _options.Disk;

    /// <summary>
    /// Claims a folder for this build: makes it if it does not exist, and removes or completes what a killed
    /// build left.
    /// </summary>
    /// <param name="path">Absolute or relative to the working folder.</param>
    /// <param name="options">The folders that must be kept safe, and how to claim this one.</param>
    /// <param name="stop">Interrupts the build: after it nothing is published any more.</param>
    /// <exception cref="OperationCanceledException">Interrupted while it waited for another
    /// build.</exception>
    public static Outcome<OutputFolder> Claim(
        string path, OutputOptions options, CancellationToken stop = default)
    {
        path = IOPath.TrimEndingDirectorySeparator(IOPath.GetFullPath(path));
        try
        {
            if (OutputCheck.Check(path, options) is { } refusal)
            {
                return refusal;
            }

            options.Disk.MakeFolder(path);
            var taken = OutputLock.Take(path, options.Wait, stop);
            return taken.IsDone ? Prepare(path, taken.Value, options, stop) : taken.Error;
        }
        catch (Exception exception) when (DiskProblem.Is(exception))
        {
            return PublishError.Of($"use the output folder `{path}`", exception);
        }
    }

    /// <summary>Hubs of earlier builds that exist and belong to none of these brands, by name.</summary>
    public IReadOnlyList<string> HubsBeside(IEnumerable<string> brands)
    {
        var kept = brands.ToHashSet(StringComparer.Ordinal);
        var names = Directory.EnumerateDirectories(Path).Select(folder => IOPath.GetFileName(folder))
            .ToHashSet(StringComparer.Ordinal);

        // Where case does not count, a brand that was renamed only by case has the folder of before.
        bool IsKept(string hub) => kept.Any(brand => brand.Equals(hub, StringComparison.OrdinalIgnoreCase)
            && (brand == hub || (!names.Contains(brand) && Directory.Exists(IOPath.Combine(Path, brand)))));
        return
        [
            .. HubMarker.Read(Path)
                .Where(
                    hub =>
                        names.Contains(hub) && SwapJournal.IsFolder(IOPath.Combine(Path, hub))
                            && !IsKept(hub))
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>Begins several hubs, in their order, or none.</summary>
    /// <param name="brands">The hubs' folders: the brands' ids.</param>
    public Outcome<StagedHub[]> Stage(IReadOnlyList<string> brands)
    {
        var staged = new List<StagedHub>();
        foreach (var brand in brands)
        {
            var hub = Stage(brand);
            if (!hub.IsDone)
            {
                return hub.Error;
            }

            staged.Add(hub.Value);
        }

        return staged.ToArray();
    }

    /// <summary>Begins a hub, which is invisible before <see cref="Publish"/>.</summary>
    /// <param name="brand">The hub's folder: a brand's id.</param>
    public Outcome<StagedHub> Stage(string brand)
    {
        if (!OutputPath.IsHubName(brand))
        {
            return new PublishError(
                PublishErrorKind.BadPath, $"`{brand}` cannot be the name of a hub's folder");
        }

        try
        {
            var target = IOPath.Combine(Path, brand);
            if (!_options.Force && IOPath.Exists(target)
                && !HubMarker.Read(Path).Contains(brand, StringComparer.Ordinal))
            {
                return new PublishError(
                    PublishErrorKind.Refused,
                    $"`{target}` is not a hub",
                    "Move it elsewhere, or add `--force` to replace it.");
            }

            var staged = IOPath.Combine(Staging, brand);
            Disk.MakeFolder(staged);
            return new StagedHub(brand, staged, Disk, Fail, Making);
        }
        catch (Exception exception) when (DiskProblem.Is(exception))
        {
            return PublishError.Of($"make `{Staging}`", exception);
        }
    }

    /// <summary>
    /// Puts hubs in place, each in one step, and takes others away. An interrupt counts until it begins.
    /// </summary>
    /// <param name="hubs">Made in this folder.</param>
    /// <param name="removed">Some of <see cref="HubsBeside"/>.</param>
    /// <returns>Null when all is done; otherwise everything is as it was.</returns>
    /// <exception cref="OperationCanceledException">Interrupted; everything is as it was.</exception>
    public PublishError? Publish(IReadOnlyList<StagedHub> hubs, IReadOnlyList<string>? removed = null)
    {
        if ((Error ?? hubs.Select(hub => hub.Error).FirstOrDefault(error => error is not null)) is { } failed)
        {
            return failed;
        }

        try
        {
            if (hubs.FirstOrDefault(hub => !hub.IsWhole()) is { } half)
            {
                return new PublishError(
                    PublishErrorKind.Disk,
                    $"files of the hub `{half.Brand}` are gone from `{Staging}`",
                    "Build again, and let nothing else write there.");
            }

            lock (_gate)
            {
                _options.Publishing();
                (_isReleased ? new CancellationToken(canceled: true) : _stop).ThrowIfCancellationRequested();
                string[] brands = [.. hubs.Select(hub => hub.Brand)];
                var known = HubMarker.Read(Path)
                    .Where(hub => SwapJournal.IsFolder(IOPath.Combine(Path, hub)));
                HubMarker.Draft(Disk, Staging, known.Except(removed ?? []).Concat(brands));
                _journal.Publish(brands, removed ?? []);
                return null;
            }
        }
        catch (Exception exception) when (DiskProblem.Is(exception))
        {
            var error = PublishError.Of($"publish into `{Path}`", exception);
            return _journal.IsHalfDone
                ? error with { Help = "The next build completes what was begun." }
                : error;
        }
    }

    /// <summary>
    /// Releases the folder; deletes what was staged and not published, and what was replaced.
    /// </summary>
    public void Dispose() => Release(sender: null, EventArgs.Empty);

    // Also when the process ends while hubs are still being made.
    private void Release(object? sender, EventArgs arguments)
    {
        lock (_gate)
        {
            if (_isReleased)
            {
                return;
            }

            _isReleased = true;
            _making.Cancel();
            DeleteStaging();
            _lock.Dispose();
        }

        AppDomain.CurrentDomain.ProcessExit -= Release;
        _making.Dispose();
    }

    // A file that was just being written may appear while its folder is deleted.
    private void DeleteStaging()
    {
        for (var deletion = 1; deletion <= MostDeletions && !_journal.IsHalfDone; deletion++)
        {
            try
            {
                _journal.Forget();
                Disk.DeleteTree(Staging);
                return;
            }
            catch (Exception exception) when (DiskProblem.Is(exception))
            {
                // In the end, the next build deletes what is left.
                Thread.Sleep(deletion);
            }
        }
    }

    private void Fail(PublishError error)
    {
        if (error.Kind == PublishErrorKind.Disk
            && Interlocked.CompareExchange(ref _error, error, comparand: null) is null)
        {
            _making.Cancel();
        }
    }

    private static Outcome<OutputFolder> Prepare(
        string path, OutputLock @lock, OutputOptions options, CancellationToken stop)
    {
        try
        {
            var staging = IOPath.Combine(path, OutputNames.Staging);
            var journal = new SwapJournal(options.Disk, path, staging);
            journal.Complete();
            journal.Forget();
            options.Disk.DeleteTree(staging);
            if (!File.Exists(IOPath.Combine(path, OutputNames.Marker)))
            {
                options.Disk.MakeFolder(staging);
                var draft = HubMarker.Draft(options.Disk, staging, []);
                options.Disk.ReplaceFile(IOPath.Combine(path, OutputNames.Marker), draft);
            }

            return new OutputFolder(path, @lock, options, journal, stop);
        }
        catch (Exception exception) when (DiskProblem.Is(exception))
        {
            @lock.Dispose();
            return PublishError.Of($"use the output folder `{path}`", exception);
        }
    }
}
