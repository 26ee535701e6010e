namespace LinkHub.BrowserCheck.Hubs;

/// <summary>The headers of a hub's <c>_headers</c> file, by path.</summary>
/// <remarks>
/// The format of Netlify and Cloudflare Pages: a path in which <c>*</c> matches anything, then indented
/// <c>Name: value</c> lines; <c>! Name</c> removes the header that an earlier path set.
/// </remarks>
public sealed class HeaderRules
{
    public static readonly HeaderRules None = new([]);

    private readonly IReadOnlyList<(string Path, IReadOnlyList<string> Lines)> _rules;

    private HeaderRules(IReadOnlyList<(string Path, IReadOnlyList<string> Lines)> rules) => _rules = rules;

    public static HeaderRules Parse(string text)
    {
        var rules = new List<(string Path, IReadOnlyList<string> Lines)>();
        var lines = new List<string>();
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n').Where(line => line.Trim().Length > 0))
        {
            if (char.IsWhiteSpace(line[0]))
            {
                lines.Add(line.Trim());
            }
            else if (line[0] != '#')
            {
                lines = [];
                rules.Add((line.Trim(), lines));
            }
        }

        return new HeaderRules(rules);
    }

    /// <summary>The headers for an address such as <c>/connectors/keap/</c>.</summary>
    public IReadOnlyDictionary<string, string> For(string path)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in _rules.Where(rule => Matches(rule.Path, path)).SelectMany(rule => rule.Lines))
        {
            if (line[0] == '!')
            {
                headers.Remove(line[1..].Trim());
            }
            else if (line.IndexOf(':', StringComparison.Ordinal) is > 0 and var at)
            {
                headers[line[..at].Trim()] = line[(at + 1)..].Trim();
            }
        }

        return headers;
    }

    private static bool Matches(string pattern, string path)
    {
        var star = pattern.IndexOf('*', StringComparison.Ordinal);
        return star < 0
            ? path == pattern
            : path.Length >= pattern.Length - 1
                && path.StartsWith(pattern[..star], StringComparison.Ordinal)
                && path.EndsWith(pattern[(star + 1)..], StringComparison.Ordinal);
    }
}
