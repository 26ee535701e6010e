using System.Diagnostics;
using LinkHub.DocGen.Export;

namespace LinkHub.Benchmarks;

/// <summary>Exports a folder of guides with the whole program, and lets another compiler read the same files.</summary>
internal static class CorpusBench
{
    /// <param name="args">
    /// The folder, then optionally a peer's command line, which gets the folder and the guides' relative
    /// paths as its last arguments: <c>corpus GUIDES node compile.mjs</c>.
    /// </param>
    public static int Run(string[] args)
    {
        var folder = Path.GetFullPath(args[0]);
        var memory = Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath();
        var output = Path.Combine(memory, "guide-bench");
        try
        {
            var program = Path.Combine(AppContext.BaseDirectory, "docgen.dll");
            List<Measured> runs = [];
            foreach (var format in new[] { "html", "md", "json" })
            {
                var target = Path.Combine(output, format);
                runs.Add(Measured.Run(
                    $"docgen export --format {format}",
                    "dotnet",
                    [program, "export", folder, "--format", format, "--out", target]));
            }

            runs.Add(Warm(folder, Path.Combine(output, "warm")));
            if (args is [_, var peer, .. var first])
            {
                var guides = Directory.EnumerateFiles(folder, "*.mdx", SearchOption.AllDirectories)
                    .Select(file => Path.GetRelativePath(folder, file));
                runs.Add(Measured.Run($"{peer} {string.Join(' ', first)}", peer, [.. first, folder, .. guides]));
            }

            Report.Table(runs);
            return runs.TrueForAll(run => run.ExitCode == 0) ? 0 : 1;
        }
        finally
        {
            Directory.Delete(output, recursive: true);
        }
    }

    // A compiler's own time is what is left when programs are loaded and compiled: the best of some rounds in one process.
    private static Measured Warm(string folder, string output)
    {
        const int rounds = 30;
        var options = new FolderExportOptions(folder, output, ExportFormat.Html);
        var best = TimeSpan.MaxValue;
        for (var round = 0; round < rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            FolderExport.Run(options);
            best = watch.Elapsed < best ? watch.Elapsed : best;
        }

        return new Measured($"the same, best of {rounds} in one process", best, 0, ExitCode: 0);
    }
}
