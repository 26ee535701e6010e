using System.Diagnostics;

namespace LinkHub.DocGen.Tests.Sites;

/// <summary>What a build writes depends on nothing but what it reads.</summary>
public sealed class SameBytesTests
{
    [Fact]
    public void Threads_locale_time_zone_checkout_path_file_times_and_an_earlier_build_leave_no_trace()
    {
        using var one = new TemporaryFolder();
        using var two = new TemporaryFolder();
        Copy(ExampleContent.Folder, one["content"], reverse: false);
        Copy(ExampleContent.Folder, two["a/longer/path to/content"], reverse: true);

        var first = Build(one["content"], one["out"], threads: 1, locale: "C", zone: "UTC");
        AssertSame(first, Build(two["a/longer/path to/content"], two["out"], 2, locale: "tr_TR.UTF-8", zone: "Pacific/Apia"));
        AssertSame(first, Build(one["content"], one["out"], threads: 2, locale: "C", zone: "UTC"));
    }

    private static void AssertSame(SortedDictionary<string, byte[]> first, SortedDictionary<string, byte[]> second)
    {
        Assert.True(first.Count > 30, $"only {first.Count} files");
        Assert.Equal(first.Keys, second.Keys);
        Assert.Empty(first.Where(file => !file.Value.AsSpan().SequenceEqual(second[file.Key])).Select(file => file.Key));
    }

    // A process of its own: the locale and the time zone are read once, when a program starts.
    private static SortedDictionary<string, byte[]> Build(
        string content, string output, int threads, string locale, string zone)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "docgen.dll");
        string[] arguments = [program, "build", content, "--out", output, "--threads", $"{threads}"];
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        start.Environment["LANG"] = start.Environment["LC_ALL"] = locale;
        start.Environment["TZ"] = zone;
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, errors.Result);
        return TemporaryFolder.Snapshot(output);
    }

    // Copies in the other order, so that neither creation order nor file times agree.
    private static void Copy(string from, string to, bool reverse)
    {
        string[] files = [.. Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        foreach (var file in reverse ? files.Reverse() : files)
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
            File.SetLastWriteTimeUtc(target, new DateTime(reverse ? 2001 : 2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        }
    }
}
