using System.Diagnostics;
using LinkHub.DocGen.Publish;

namespace LinkHub.DocGen.Tests.Publish;

public sealed class KilledBuildTests : IDisposable
{
    private const int Kills = 100;

    private static readonly string[] Versions = [.. Enumerable.Range(0, 2).Select(Drawn)];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_build_killed_at_any_moment_leaves_each_hub_old_or_new_and_the_next_build_mends_the_rest()
    {
        _folder.Write("neighbour.txt", "stays");
        PublishingProgram.Publish(_folder["out"], version: 0, progress: null);
        var random = new Random(20_111);
        for (var kill = 0; kill < Kills; kill++)
        {
            RunAndKill(random.Next(1, 40), random.Next(0, 4000));

            Assert.All(PublishingProgram.Brands, brand => Assert.Contains(_folder.List($"out/{brand}"), Versions));
            using (OutputFolder.Claim(_folder["out"], new OutputOptions()).Value!)
            {
                Assert.Single(PublishingProgram.Brands.Select(brand => _folder.List($"out/{brand}")).Distinct());
                Assert.False(Directory.Exists(_folder["out/.staging"]));
            }

            Assert.Equal(["neighbour.txt", "out"], Entries());
        }
    }

    // Reads that many signs of progress, spins a little, and kills: no moment is special.
    private void RunAndKill(int signs, int spins)
    {
        var program = typeof(PublishingProgram).Assembly.Location;
        var start = new ProcessStartInfo(Environment.ProcessPath!, ["exec", program, _folder["out"]])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        using var process = Process.Start(start)!;
        var progress = process.StandardOutput.BaseStream;
        for (var i = 0; i < signs && progress.ReadByte() >= 0; i++)
        {
            // Each sign is a hub written or a publication begun.
        }

        Thread.SpinWait(spins);
        Assert.False(process.HasExited, "the publishing program failed");
        process.Kill();
        process.WaitForExit();
    }

    private IEnumerable<string> Entries() =>
        Directory.EnumerateFileSystemEntries(_folder.Path).Select(entry => Path.GetFileName(entry)).Order(StringComparer.Ordinal);

    private static string Drawn(int version) => string.Join('\n', PublishingProgram.Files(version)
        .Select(file => $"{file.Path}: {file.Text}")
        .Order(StringComparer.Ordinal));
}
