namespace LinkHub.GuideCheck.Reports;

/// <summary>How reports name files: so that a terminal, an editor or a code host in the current folder finds them.</summary>
public sealed class ReportPaths
{
    private ReportPaths(string prefix) => Prefix = prefix;

    /// <summary>What stands before a path below the content folder: empty, or a folder with its <c>/</c>.</summary>
    public string Prefix { get; }

    /// <summary>For a folder as somebody typed it; one below the current folder is named from there.</summary>
    public static ReportPaths Below(string folder)
    {
        var below = Path.GetRelativePath(Environment.CurrentDirectory, Path.GetFullPath(folder));
        var isOutside = below.Split(Path.DirectorySeparatorChar)[0] == ".." || Path.IsPathRooted(below);
        var shown = (isOutside ? folder : below).Replace('\\', '/').TrimEnd('/');
        return new ReportPaths(shown is "." ? "" : shown + "/");
    }

    /// <summary>The path of a file, by its path below the content folder; <c>x/..</c> is taken out.</summary>
    public string Of(string path)
    {
        var parts = new List<string>();
        foreach (var part in (Prefix + path).Split('/'))
        {
            if (part == ".." && parts is [.., not ".." and not ""])
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != ".")
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }

    /// <summary>The same as a URI reference (RFC 3986): relative to the current folder where the file lies in it.</summary>
    public string Uri(string path)
    {
        var shown = Of(path);
        var escaped = string.Join('/', shown.Split('/').Select(System.Uri.EscapeDataString));
        return shown.StartsWith('/') ? "file://" + escaped : escaped;
    }
}
