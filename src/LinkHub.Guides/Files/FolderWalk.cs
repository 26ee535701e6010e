using LinkHub.Guides.Text;

namespace LinkHub.Guides.Files;

/// <summary>Lists a folder's files without leaving it.</summary>
internal sealed class FolderWalk(string fullPath, string prefix, string boundary, DiagnosticBag diagnostics)
{
    private const int MaxDepth = 32;

    // Nothing is skipped: a link must be seen to be refused, and a closed folder to be reported.
    private static readonly EnumerationOptions Everything = new()
    {
        AttributesToSkip = FileAttributes.None,
        IgnoreInaccessible = false,
    };

    /// <summary>
    /// Whether a path is now a regular file, or a link to one inside the boundary: a listed file may have
    /// been replaced by a pipe or by a link that leads out.
    /// </summary>
    public static bool MayOpen(string fullPath, string boundary) => FileKind.IsRegular(fullPath)
        || (new FileInfo(fullPath).LinkTarget is not null && RealPath.Of(fullPath) is { } target
            && RealPath.IsWithin(target, boundary) && FileKind.IsRegular(target));

    /// <summary>
    /// Whether a file may be opened: a regular file, or a link to one inside the boundary. Reports why not.
    /// </summary>
    public static bool Accepts(FileInfo info, string path, string boundary, DiagnosticBag diagnostics)
    {
        var target = info.FullName;
        if (IsLink(info))
        {
            target = RealPath.Of(info.FullName);
            if (target is null)
            {
                Refuse(path, "is a link that leads back to itself", diagnostics);
                return false;
            }

            if (!RealPath.IsWithin(target, boundary))
            {
                Refuse(path, "is a link that leads out of the content folder", diagnostics);
                return false;
            }
        }

        if (FileKind.IsRegular(target))
        {
            return true;
        }

        var place = new SourceFile(path, "").Whole;
        diagnostics.Add(TextRules.NotAFile, place, $"`{path}` is not a regular file", "Delete it.");
        return false;
    }

    public IReadOnlyList<ContentFile> Files()
    {
        var files = new List<ContentFile>();
        var start = new DirectoryInfo(fullPath);
        if (!start.Exists)
        {
            return files;
        }

        if (!RealPath.IsWithin(RealPath.Of(fullPath) ?? "", boundary))
        {
            Refuse(prefix.TrimEnd('/'), "is a link that leads out of the content folder", diagnostics);
            return files;
        }

        Walk(start, prefix, MaxDepth, files);
        files.Sort((left, right) => string.CompareOrdinal(left.Path, right.Path));
        return files;
    }

    /// <summary>The names of the folders directly inside, in ordinal order.</summary>
    public IReadOnlyList<string> Folders() => Directory.Exists(fullPath)
        ? [.. EntriesOf(new DirectoryInfo(fullPath), prefix)
            .Where(entry => entry is DirectoryInfo && !IsLink(entry) && !entry.Name.StartsWith('.'))
            .Select(entry => entry.Name)
            .Order(StringComparer.Ordinal)]
        : [];

    private static bool IsLink(FileSystemInfo info) => info.Attributes.HasFlag(FileAttributes.ReparsePoint);

    private static void Refuse(string path, string why, DiagnosticBag diagnostics) => diagnostics.Add(
        TextRules.LinkRefused,
        new SourceFile(path, "").Whole,
        $"`{path}` {why}",
        "Put the file itself there, or name its folder under `roots` in linkhub.yaml.");

    private void Walk(DirectoryInfo folder, string folderPath, int depthLeft, List<ContentFile> files)
    {
        foreach (var entry in EntriesOf(folder, folderPath))
        {
            var path = folderPath + entry.Name;
            if (entry.Name.StartsWith('.'))
            {
                continue;
            }

            if (!entry.Exists && entry.LinkTarget is null)
            {
                // Deleted or given another name since its folder was listed.
                continue;
            }

            if (entry is FileInfo file)
            {
                if (Accepts(file, path, boundary, diagnostics))
                {
                    files.Add(new ContentFile(path, file.Length));
                }
            }
            else if (IsLink(entry))
            {
                Refuse(path, "is a link to a folder", diagnostics);
            }
            else if (depthLeft == 0)
            {
                var place = new SourceFile(path, "").Whole;
                diagnostics.Add(
                    TextRules.LimitReached, place, $"`{path}` is nested more than {MaxDepth} folders deep");
            }
            else
            {
                Walk((DirectoryInfo)entry, path + "/", depthLeft - 1, files);
            }
        }
    }

    private FileSystemInfo[] EntriesOf(DirectoryInfo folder, string folderPath)
    {
        try
        {
            return folder.GetFileSystemInfos("*", Everything);
        }
        catch (DirectoryNotFoundException)
        {
            // Deleted or given another name since the folder above it was listed.
            return [];
        }
        catch (Exception problem) when (DiskProblem.Is(problem) && !DiskProblem.IsOfMachine(problem))
        {
            var path = folderPath.TrimEnd('/');
            diagnostics.Add(
                TextRules.UnreadableFile, new SourceFile(path, "").Whole, $"`{path}` may not be listed");
            return [];
        }
    }
}
