namespace LinkHub.Guides.Files;

/// <summary>
/// A pattern for paths below the content folder: <c>*</c> and <c>?</c> stand for letters of one name,
/// <c>**</c> for any number of folders. A pattern of a folder holds for all that is in it.
/// </summary>
/// <remarks>Letters compare as written: a path that differs in case is another path.</remarks>
public sealed class PathPattern
{
    private readonly string[] _parts;

    private PathPattern(string text) => (Text, _parts) = (text, text.Split('/'));

    /// <summary>As written.</summary>
    public string Text { get; }

    /// <summary>The pattern, or null if the text is none: empty, absolute, or leading out.</summary>
    public static PathPattern? Of(string text)
    {
        var parts = text.TrimEnd('/').Split('/');
        return parts.Any(part => part is "" or "." or ".." || part.Contains('\\', StringComparison.Ordinal))
            ? null
            : new PathPattern(string.Join('/', parts));
    }

    public bool Matches(string path)
    {
        var names = path.Split('/');

        // Which parts of the pattern may come next; each name of the path is looked at once.
        var open = new bool[_parts.Length + 1];
        open[0] = true;
        foreach (var name in names)
        {
            Skip(open);
            if (open[^1])
            {
                return true;
            }

            var next = new bool[open.Length];
            for (var i = 0; i < _parts.Length; i++)
            {
                if (open[i] && _parts[i] == "**")
                {
                    next[i] = true;
                }
                else if (open[i] && IsName(_parts[i], name))
                {
                    next[i + 1] = true;
                }
            }

            open = next;
        }

        return open[^1] || (open[^2] && _parts[^1] == "**");
    }

    private void Skip(bool[] open)
    {
        for (var i = 0; i < _parts.Length - 1; i++)
        {
            open[i + 1] |= open[i] && _parts[i] == "**";
        }
    }

    private static bool IsName(ReadOnlySpan<char> pattern, ReadOnlySpan<char> name)
    {
        var (at, from, star, resume) = (0, 0, -1, 0);
        while (from < name.Length)
        {
            if (at < pattern.Length && pattern[at] == '*')
            {
                (star, resume) = (at++, from);
            }
            else if (at < pattern.Length && (pattern[at] == '?' || pattern[at] == name[from]))
            {
                (at, from) = (at + 1, from + 1);
            }
            else if (star >= 0)
            {
                (at, from) = (star + 1, ++resume);
            }
            else
            {
                return false;
            }
        }

        return pattern[at..].TrimStart('*').IsEmpty;
    }
}
