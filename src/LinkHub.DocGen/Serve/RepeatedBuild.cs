using LinkHub.Guides.Site;

namespace LinkHub.DocGen.Serve;

/// <summary><c>docgen build --watch</c>: builds again after each change, until it is stopped.</summary>
internal static class RepeatedBuild
{
    /// <param name="options">What to build; the output folder is not watched.</param>
    /// <param name="build">Builds and reports, and gives an exit code.</param>
    /// <param name="stop">Ends it.</param>
    /// <returns>The first build's code, if nothing can be watched.</returns>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static async Task<int> Run(SiteBuildOptions options, Func<int> build, CancellationToken stop)
    {
        if (!Directory.Exists(options.ContentFolder))
        {
            return build();
        }

        // The folders are watched from before the first build, so that a change during a build causes another
        // one.
        var reading = new LibraryOptions { Threads = options.Threads, Stop = stop };
        var folders = Library.Read(options.ContentFolder, reading).Folders;
        using var watcher = new ContentWatcher(folders, [Path.GetFullPath(options.OutputFolder)]);
        while (true)
        {
            build();
            await watcher.Next(stop);
        }
    }
}
