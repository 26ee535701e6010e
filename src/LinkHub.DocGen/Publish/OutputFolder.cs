namespace LinkHub.DocGen.Publish;

/// <summary>
/// A folder that holds one folder a hub, claimed by this build. Hubs are made in its staging part and put in
/// place at the end, each at once. Nothing outside the folder is written or deleted.
/// </summary>
public sealed class OutputFolder : IDisposable
{
    private readonly OutputLock _lock;
    private readonly bool _force;

    private OutputFolder(string path, OutputLock @lock, bool force) => (Path, _lock, _force) = (path, @lock, force);

    /// <summary>Absolute.</summary>
    public string Path { get; }

    private string Staging => System.IO.Path.Combine(Path, OutputNames.Staging);

    /// <summary>
    /// Takes a folder for this build; it is made if it is not there, and what a killed build left is mended.
    /// </summary>
    /// <param name="path">Absolute or relative to the working folder.</param>
    /// <param name="options">What must be kept safe.</param>
    public static Outcome<OutputFolder> Claim(string path, OutputOptions options)
    {
        path = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(path));
        try
        {
            if (OutputCheck.Check(path, options) is { } refusal)
            {
                return refusal;
            }

            Directory.CreateDirectory(path);
            var taken = OutputLock.Take(path, options.Wait);
            return taken.IsDone ? Prepare(path, taken.Value, options) : taken.Error;
        }
        catch (Exception exception) when (DiskErrors.Is(exception))
        {
            return PublishError.Of($"use the output folder `{path}`", exception);
        }
    }

    /// <summary>Begins a hub; nothing is seen of it before <see cref="Publish"/>.</summary>
    /// <param name="brand">The hub's folder: a brand's id.</param>
    public Outcome<StagedHub> Stage(string brand)
    {
        if (OutputPath.Problem(brand) is not null || brand.Contains('/', StringComparison.Ordinal) || brand.StartsWith('.'))
        {
            return new PublishError(PublishErrorKind.BadPath, $"`{brand}` cannot be the name of a hub's folder");
        }

        var target = System.IO.Path.Combine(Path, brand);
        if (!_force && System.IO.Path.Exists(target) && !HubMarker.Read(Path).Contains(brand, StringComparer.Ordinal))
        {
            return new PublishError(
                PublishErrorKind.Refused,
                $"`{target}` is not a hub",
                "Move it elsewhere, or add `--force` to replace it.");
        }

        try
        {
            return StagedHub.Create(brand, System.IO.Path.Combine(Staging, brand));
        }
        catch (Exception exception) when (DiskErrors.Is(exception))
        {
            return PublishError.Of($"make `{Staging}`", exception);
        }
    }

    /// <summary>Puts hubs in place, each in one step, and deletes what they replace.</summary>
    /// <returns>Null when all are in place; otherwise those that are not are as they were.</returns>
    public PublishError? Publish(IReadOnlyList<StagedHub> hubs)
    {
        if (hubs.Select(hub => hub.Error).FirstOrDefault(error => error is not null) is { } failed)
        {
            return failed;
        }

        try
        {
            HubMarker.Add(Path, hubs.Select(hub => hub.Brand));
            SwapJournal.Write(Staging, hubs.Select(hub => hub.Brand));
            foreach (var hub in hubs)
            {
                HubSwap.Replace(System.IO.Path.Combine(Path, hub.Brand), hub.Path);
            }

            DeletedTree.Delete(Staging);
            return null;
        }
        catch (Exception exception) when (DiskErrors.Is(exception))
        {
            return PublishError.Of($"publish into `{Path}`", exception);
        }
    }

    /// <summary>Lets go of the folder; what was staged and not published is deleted.</summary>
    public void Dispose()
    {
        try
        {
            DeletedTree.Delete(Staging);
        }
        catch (Exception exception) when (DiskErrors.Is(exception))
        {
            // The next build deletes what is left here.
        }

        _lock.Dispose();
    }

    private static Outcome<OutputFolder> Prepare(string path, OutputLock @lock, OutputOptions options)
    {
        try
        {
            var staging = System.IO.Path.Combine(path, OutputNames.Staging);
            SwapJournal.Finish(staging, path);
            DeletedTree.Delete(staging);
            HubMarker.Add(path, []);
            return new OutputFolder(path, @lock, options.Force);
        }
        catch (Exception exception) when (DiskErrors.Is(exception))
        {
            @lock.Dispose();
            return PublishError.Of($"use the output folder `{path}`", exception);
        }
    }
}
