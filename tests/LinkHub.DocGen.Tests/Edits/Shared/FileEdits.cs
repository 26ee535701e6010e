using System.Text;

namespace LinkHub.Edits;

/// <summary>Edits files.</summary>
internal static class FileEdits
{
    public static IReadOnlyList<FileEdit> All { get; } = Enum.GetValues<FileEdit>();

    /// <param name="edit">What to do.</param>
    /// <param name="folder">The content folder.</param>
    /// <param name="path">A file of it, relative to it.</param>
    public static void Do(this FileEdit edit, string folder, string path)
    {
        var file = Path.Combine(folder, path);
        var text = File.ReadAllText(file);
        switch (edit)
        {
            case FileEdit.Emptied:
                File.WriteAllText(file, "");
                break;
            case FileEdit.CutInHalf:
                using (var stream = File.OpenWrite(file))
                {
                    stream.SetLength(stream.Length / 2);
                }

                break;
            case FileEdit.RewrittenAtSameLength:
                Write(file, Other(text));
                break;
            case FileEdit.Grown:
                File.AppendAllText(file, text);
                break;
            case FileEdit.ReplacedByRename:
                Write(file + ".tmp", Other(text) + "\n");
                File.Move(file + ".tmp", file, overwrite: true);
                break;
            case FileEdit.Deleted:
                File.Delete(file);
                break;
            case FileEdit.Renamed:
                File.Move(file, Path.Combine(Path.GetDirectoryName(file)!, "other-" + Path.GetFileName(file)));
                break;
            case FileEdit.ReplacedByFolder:
                File.Delete(file);
                Directory.CreateDirectory(file);
                break;
            case FileEdit.ReplacedByLinkOut:
                File.Delete(file);
                File.CreateSymbolicLink(file, "/etc/hostname");
                break;
            case FileEdit.ReplacedByLinkInside:
                File.Delete(file);
                File.CreateSymbolicLink(file, Path.Combine(folder, "linkhub.yaml"));
                break;
            case FileEdit.FolderRenamed when Path.GetDirectoryName(path) is { Length: > 0 } parent:
                Directory.Move(Path.Combine(folder, parent), Path.Combine(folder, parent + "-old"));
                break;
            case FileEdit.MadeUnreadable when !OperatingSystem.IsWindows():
                File.SetUnixFileMode(file, UnixFileMode.None);
                break;
            case FileEdit.EmptiedAndRestored:
                File.WriteAllText(file, "");
                Write(file, text);
                break;
            default:
                Write(file, text);
                break;
        }
    }

    // Other letters, as many, in every text of the site.
    private static string Other(string text) => text
        .Replace("Larkspur", "Lavender", StringComparison.Ordinal)
        .Replace("keys", "pins", StringComparison.Ordinal)
        .Replace("Keys", "Pins", StringComparison.Ordinal)
        .Replace("Wren", "Kite", StringComparison.Ordinal)
        .Replace("blue", "teal", StringComparison.Ordinal)
        .Replace("green", "olive", StringComparison.Ordinal)
        .Replace("spacing: 0", "spacing: 1", StringComparison.Ordinal)
        .Replace("down", "here", StringComparison.Ordinal)
        .Replace("[tern", "[turn", StringComparison.Ordinal);

    private static void Write(string file, string text) => File.WriteAllBytes(file, new UTF8Encoding(false).GetBytes(text));
}
