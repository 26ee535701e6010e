namespace LinkHub.Fuzz.Inputs;

/// <summary>The texts that mutations start from: the example content, the seeds beside this, and optional corpora.</summary>
internal sealed class SeedSite
{
    private const int MostBytes = 64 * 1024;

    private static readonly string[] LeftOut = ["schemas/", "pages/docs/", "pages/contributing/", "images/docs/"];

    private readonly SortedDictionary<string, FuzzEntry> _entries = new(StringComparer.Ordinal);

    private SeedSite()
    {
    }

    /// <summary>Every entry by its path below the content folder; a fuzz input holds a part of them.</summary>
    public IReadOnlyDictionary<string, FuzzEntry> Entries => _entries;

    /// <summary>Reads the seeds of a checkout.</summary>
    /// <param name="root">The checkout's folder.</param>
    /// <param name="withCorpora">Whether the folders of texts beside the checkout count too, where they are.</param>
    public static SeedSite Read(string root, bool withCorpora)
    {
        var site = new SeedSite();
        site.Add(Path.Combine(root, "content"), "", path => !LeftOut.Any(path.StartsWith));
        site.Add(Path.Combine(root, "tests", "LinkHub.Fuzz", "Seeds"), "", _ => true);
        var shared = Path.Combine(root, "..", "shared");
        if (withCorpora && Directory.Exists(shared))
        {
            site.Add(Path.Combine(shared, "seeds"), "guides/", path => path.EndsWith(".txt", StringComparison.Ordinal));
            site.Add(Path.Combine(shared, "corpus"), "corpus/", IsText);
        }

        return site;
    }

    /// <summary>The checkout around a folder, by its solution file; null outside one.</summary>
    public static string? FindRoot(string folder)
    {
        var at = new DirectoryInfo(folder);
        while (at is not null && !File.Exists(Path.Combine(at.FullName, "LinkHub.sln")))
        {
            at = at.Parent;
        }

        return at?.FullName;
    }

    private static bool IsText(string path) => Path.GetExtension(path) is ".mdx" or ".md" or ".yaml";

    private void Add(string folder, string prefix, Func<string, bool> isWanted)
    {
        if (!Directory.Exists(folder))
        {
            return;
        }

        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(folder, file).Replace('\\', '/');
            if (isWanted(path) && new FileInfo(file).Length <= MostBytes)
            {
                _entries[prefix + path] = new FuzzEntry(File.ReadAllBytes(file));
            }
        }
    }
}
