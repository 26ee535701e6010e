using System.Globalization;

namespace LinkHub.Benchmarks;

/// <summary>Builds a made-up site with the whole program, then copies its output, then builds it with peers.</summary>
internal static class SiteBench
{
    public static int Write(string folder, string guides, string partners)
    {
        SampleSite.Write(
            folder, int.Parse(guides, CultureInfo.InvariantCulture), int.Parse(partners, CultureInfo.InvariantCulture));
        return 0;
    }

    public static int Run(string[] args)
    {
        var guides = args is [var count, ..] ? int.Parse(count, CultureInfo.InvariantCulture) : 10_000;
        var memory = Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath();
        var folder = Path.Combine(args is [_, var place] ? place : memory, "hub-bench");
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        try
        {
            var (content, output) = (Path.Combine(folder, "content"), Path.Combine(folder, "out"));
            SampleSite.Write(content, guides);
            Report.Line(string.Create(CultureInfo.InvariantCulture, $"{guides} guides in {folder}"));
            var program = Path.Combine(AppContext.BaseDirectory, "docgen.dll");
            List<Measured> runs =
            [
                Measured.Run("docgen, one brand", "dotnet", program, "build", content, "--out", output, "--brand", "meridian"),
                Measured.Run("cp -r of its output", "cp", "-r", output, Path.Combine(folder, "copy")),
                Measured.Run("docgen, two brands", "dotnet", program, "build", content, "--out", output),
            ];
            runs.AddRange(Peers.Build(content, Path.Combine(folder, "peers")));
            Report.Table(runs);
            return runs.TrueForAll(run => run.ExitCode == 0) ? 0 : 1;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
