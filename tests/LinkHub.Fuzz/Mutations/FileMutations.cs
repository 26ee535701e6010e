using LinkHub.Fuzz.Inputs;

namespace LinkHub.Fuzz.Mutations;

/// <summary>Mutations of a content folder's entries.</summary>
internal static class FileMutations
{
    private static readonly string[] Names =
    [
        "ä.mdx", "a b.mdx", "a'b\"c.mdx", "<x>.mdx", "a&b.mdx", "a#b?c.mdx", "%2e%2e.mdx", "con.mdx", "A.mdx", "a.de.mdx",
        "a.xx.mdx", "index.mdx", "404.mdx", "assets.mdx", "de.mdx", ".mdx", "x.mdx.mdx", "x.md", "x.yaml", "x.svg", "brand.yaml",
        "a\nb.mdx", "a\tb.mdx", "‮a.mdx", "a\\b.mdx", "harborline.mdx", "api-key.mdx", "{brand.name}.mdx", "-x.mdx", "~.mdx",
        "x.connector.s1.yaml", "x.s1.partial.yaml", "providers.yaml", "theme.css", "head-end.html", "logo.svg", "z.json",
    ];

    /// <summary>Changes one entry, or what is there beside it, and gives the name of what was done.</summary>
    public static string Apply(Random random, SortedDictionary<string, FuzzEntry> entries, string path)
    {
        var entry = entries[path];
        switch (random.Next(8))
        {
            case 0:
                entries.Remove(path);
                return "delete the file";
            case 1:
                entries.Remove(path);
                return $"rename to {Add(random, entries, path, entry)}";
            case 2:
                return $"copy to {Add(random, entries, path, entry)}";
            case 3:
                entries[path] = new FuzzEntry([]);
                return "empty the file";
            case 4:
                entries[path] = new FuzzEntry([], FuzzEntryKind.Folder);
                return "make it a folder";
            case 5:
                string[] targets = [".", "..", "/dev/null", "missing", Path.GetFileName(path), entries.Keys.First(), "../../.."];
                var target = targets[random.Next(targets.Length)];
                entries[path] = new FuzzEntry([], FuzzEntryKind.Link, target);
                return $"make it a link to {target}";
            case 6:
                var folder = path.Contains('/', StringComparison.Ordinal) ? path[..path.LastIndexOf('/')] : path;
                return Removed(entries, folder);
            default:
                var all = entries.Keys.ToArray();
                var other = all[random.Next(all.Length)];
                (entries[path], entries[other]) = (entries[other], entries[path]);
                return $"swap with {other}";
        }
    }

    private static string Add(Random random, SortedDictionary<string, FuzzEntry> entries, string path, FuzzEntry entry)
    {
        var name = Names[random.Next(Names.Length)];
        var folder = path[..(path.LastIndexOf('/') + 1)];
        entries[folder + name] = entry;
        return folder + name;
    }

    private static string Removed(SortedDictionary<string, FuzzEntry> entries, string folder)
    {
        foreach (var path in entries.Keys.Where(key => key.StartsWith(folder + "/", StringComparison.Ordinal)).ToArray())
        {
            entries.Remove(path);
        }

        return $"delete the folder {folder}";
    }
}
