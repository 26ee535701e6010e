using System.Diagnostics;
using LinkHub.DocGen.Publish;

namespace LinkHub.DocGen.Tests.Publish;

public sealed class KilledBuildTests
{
    private const int Kills = 100;

    private static readonly string[] Versions = [.. Enumerable.Range(0, 2).Select(Drawn)];

    [Fact]
    public void A_build_killed_at_any_moment_leaves_each_hub_old_or_new_and_the_next_build_mends_the_rest() =>
        Parallel.For(0, 2, lane => KillBuilds(new Random(20_111 + lane), Kills / 2));

    private static void KillBuilds(Random random, int kills)
    {
        using var folder = new TemporaryFolder();
        folder.Write("neighbour.txt", "stays");
        PublishingProgram.Publish(folder["out"], version: 0, progress: null);
        for (var kill = 0; kill < kills; kill++)
        {
            RunAndKill(folder["out"], random.Next(1, 20), kill % 2 == 0, random.Next(0, 20_000));

            Assert.All(PublishingProgram.Brands, brand => Assert.Contains(folder.List($"out/{brand}"), Versions));
            using (OutputFolder.Claim(folder["out"], new OutputOptions()).Value!)
            {
                Assert.Single(PublishingProgram.Brands.Select(brand => folder.List($"out/{brand}")).Distinct());
                Assert.False(Directory.Exists(folder["out/.staging"]));
            }

            var entries = Directory.EnumerateFileSystemEntries(folder.Path).Select(entry => Path.GetFileName(entry));
            Assert.Equal(["neighbour.txt", "out"], entries.Order(StringComparer.Ordinal));
        }
    }

    // Reads that many signs of progress, on to the next publication in every other run, spins a little, and kills.
    private static void RunAndKill(string folder, int signs, bool whilePublishing, int spins)
    {
        var program = typeof(PublishingProgram).Assembly.Location;
        var start = new ProcessStartInfo(Environment.ProcessPath!, ["exec", program, folder])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        using var process = Process.Start(start)!;
        var progress = process.StandardOutput.BaseStream;
        for (var sign = 0; sign >= 0 && (signs > 0 || (whilePublishing && sign != '!')); signs--)
        {
            sign = progress.ReadByte();
        }

        Thread.SpinWait(spins);
        Assert.False(process.HasExited, "the publishing program failed");
        process.Kill();
        process.WaitForExit();
    }

    private static string Drawn(int version) => string.Join('\n', PublishingProgram.Files(version)
        .Select(file => $"{file.Path}: {file.Text}")
        .Order(StringComparer.Ordinal));
}
