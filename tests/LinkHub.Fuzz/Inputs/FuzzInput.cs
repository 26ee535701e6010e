namespace LinkHub.Fuzz.Inputs;

/// <summary>One content folder to try, in memory. Its seed and iteration make it again, byte for byte.</summary>
/// <param name="Seed">The seed of the run.</param>
/// <param name="Iteration">The number of the input within the run, from 0.</param>
/// <param name="Entries">What the content folder holds, by path below it with <c>/</c> between the parts.</param>
/// <param name="Mutations">What was changed, in order: <c>path: mutation</c>.</param>
internal sealed record FuzzInput(
    int Seed, int Iteration, SortedDictionary<string, FuzzEntry> Entries, IReadOnlyList<string> Mutations)
{
    /// <summary>The size of all files in bytes.</summary>
    public long Size => Entries.Values.Sum(entry => (long)entry.Bytes.Length);

    /// <summary>The files that a mutation changed or made, in order of their paths.</summary>
    public IEnumerable<string> Mutated => Mutations.Select(mutation => mutation.Split(": ")[0]).Distinct()
        .Order(StringComparer.Ordinal);

    /// <summary>The same input with one entry changed, or taken out where it is null.</summary>
    public FuzzInput With(string path, FuzzEntry? entry)
    {
        var entries = new SortedDictionary<string, FuzzEntry>(Entries, StringComparer.Ordinal);
        if (entry is null)
        {
            entries.Remove(path);
        }
        else
        {
            entries[path] = entry;
        }

        return this with { Entries = entries };
    }

    /// <summary>Writes the content folder to the disk. An entry below a path that is a file is left out.</summary>
    public void Write(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var (path, entry) in Entries)
        {
            var target = Path.Combine(folder, path);
            if (ParentIsFile(folder, path) || File.Exists(target) || Directory.Exists(target))
            {
                continue;
            }

            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            switch (entry.Kind)
            {
                case FuzzEntryKind.Folder:
                    Directory.CreateDirectory(target);
                    break;
                case FuzzEntryKind.Link:
                    File.CreateSymbolicLink(target, entry.Target);
                    break;
                default:
                    File.WriteAllBytes(target, entry.Bytes);
                    break;
            }
        }
    }

    private static bool ParentIsFile(string folder, string path)
    {
        for (var at = path.IndexOf('/', StringComparison.Ordinal); at >= 0; at = path.IndexOf('/', at + 1))
        {
            var parent = new FileInfo(Path.Combine(folder, path[..at]));
            if (parent.Exists || parent.LinkTarget is not null)
            {
                return true;
            }
        }

        return false;
    }
}
