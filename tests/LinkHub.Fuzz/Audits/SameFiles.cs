namespace LinkHub.Fuzz.Audits;

/// <summary>Whether two folders hold the same files with the same bytes.</summary>
internal static class SameFiles
{
    public static IEnumerable<FuzzFault> Faults(string target, string one, string two)
    {
        var (first, second) = (Read(one), Read(two));
        foreach (var path in first.Keys.Union(second.Keys, StringComparer.Ordinal))
        {
            var isSame = first.TryGetValue(path, out var a) && second.TryGetValue(path, out var b) && a.AsSpan().SequenceEqual(b);
            if (!isSame)
            {
                yield return new FuzzFault(target, "same", "a file differs the second time", path);
            }
        }
    }

    /// <summary>Every file below a folder with its bytes, by relative path; nothing where there is no folder.</summary>
    public static SortedDictionary<string, byte[]> Read(string folder)
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };
        foreach (var file in Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*", options) : [])
        {
            files.Add(Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllBytes(file));
        }

        return files;
    }
}
