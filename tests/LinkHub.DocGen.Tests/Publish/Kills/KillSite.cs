using System.Security.Cryptography;
using System.Text;

namespace LinkHub.DocGen.Tests.Publish.Kills;

/// <summary>A folder with a small site of several brands, of which every hub differs from version to version.</summary>
internal sealed class KillSite : IDisposable
{
    private const int Pages = 4;

    private readonly string _folder = Directory.CreateTempSubdirectory("killed-").FullName;
    private readonly Dictionary<int, string[]> _expected = [];

    public KillSite()
    {
        Write("content/linkhub.yaml", "host: {brand: harbour, domains: [harbour.example]}\n");
        foreach (var hub in Hubs)
        {
            Write($"content/brands/{hub}/brand.yaml", $"name: {hub}\nhub: Hub of {hub}\nwhitelabel: {(hub == Hubs[0] ? "false" : "true")}\n");
        }

        foreach (var version in (int[])[1, 0])
        {
            WriteVersion(version);
            Build(Path.Combine(_folder, "expected"));
            _expected[version] = [.. Hubs.Select(hub => Hash(Path.Combine(_folder, "expected", hub))!)];
        }

        Directory.Delete(Path.Combine(_folder, "expected"), recursive: true);
        Build(Out);
    }

    public static string[] Hubs { get; } =
        ["harbour", "acorn", "birch", "cedar", "dogwood", "elder"];

    public string Content => Path.Combine(_folder, "content");

    public string Out => Path.Combine(_folder, "out");

    /// <summary>Makes the content what a version says; there are two, 0 and 1.</summary>
    public void WriteVersion(int version)
    {
        for (var page = 0; page < Pages; page++)
        {
            Write($"content/pages/page-{page}.mdx", $"# Page {page}\n\nThis is version {version} of it.\n");
        }
    }

    /// <summary>Builds to the end, without another process.</summary>
    public void Build(string folder)
    {
        var result = SiteBuild.Run(new SiteBuildOptions(Content, folder));
        if (!result.IsPublished)
        {
            throw new InvalidOperationException(result.Failure ?? string.Join('\n', result.Diagnostics));
        }
    }

    /// <summary>For each hub: the version that it is wholly, -1 for a mixture, null where there is none.</summary>
    public int?[] Versions() => [.. Hubs.Select((hub, index) => Hash(Path.Combine(Out, hub)) switch
    {
        null => (int?)null,
        var hash when hash == _expected[0][index] => 0,
        var hash when hash == _expected[1][index] => 1,
        _ => -1,
    })];

    /// <summary>What is in the output folder, or beside it, and belongs to no finished build.</summary>
    public string[] LeftBehind()
    {
        string[] here = [.. Hubs, ".hubs.json", ".lock"];
        var around = Names(_folder).Except(["content", "out"]);
        return [.. Names(Out).Except(here).Concat(around)];
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static IEnumerable<string> Names(string folder) =>
        Directory.EnumerateFileSystemEntries(folder).Select(entry => Path.GetFileName(entry));

    private static string? Hash(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return null;
        }

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.Unicode.GetBytes(Path.GetRelativePath(folder, file) + "\n"));
            hash.AppendData(SHA256.HashData(File.ReadAllBytes(file)));
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }

    private void Write(string relative, string text)
    {
        var path = Path.Combine(_folder, relative);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
