namespace LinkHub.Guides.Brands.Styles;

/// <summary>
/// The values that a theme's own properties (<c>--name</c>) may have, as far as they decide where a property
/// may be used.
/// </summary>
internal sealed class ThemeNames
{
    private readonly HashSet<string> _defined = new(StringComparer.Ordinal);
    private readonly HashSet<string> _clear = new(StringComparer.Ordinal);
    private readonly HashSet<string> _far = new(StringComparer.Ordinal);

    /// <param name="tokens">The whole sheet.</param>
    public ThemeNames(IReadOnlyList<StyleToken> tokens)
    {
        var definitions = new List<(string Name, StyleToken[] Value)>();
        for (var at = 0; at < tokens.Count; at++)
        {
            if (tokens[at].Kind is StyleTokenKind.Name
                && tokens[at].Text.StartsWith("--", StringComparison.Ordinal)
                && Colon(tokens, at) is { } colon)
            {
                var name = tokens[at].Text;
                at = End(tokens, colon + 1);
                _defined.Add(name);
                definitions.Add((name, [.. Enumerable.Range(colon + 1, at - colon - 1).Select(i => tokens[i])
                    .Where(token => token.Kind is not StyleTokenKind.Blank)]));
            }
        }

        foreach (var (name, value) in definitions)
        {
            // A property that stands for another one of the theme's own is not followed.
            var plain = Resolved(value);
            var isChained = value.Any(token => _defined.Contains(token.Text));
            if (isChained || ThemeLimits.IsClear(plain))
            {
                _clear.Add(name);
            }

            if (isChained || !ThemeLimits.IsWithin(plain, -64, 64, plainMost: 64))
            {
                _far.Add(name);
            }
        }
    }

    /// <summary>
    /// The value with each <c>var(…)</c> resolved: it is replaced by <c>transparent</c> if its property may
    /// be transparent, kept if its property may be a long length, and removed otherwise. Its fallback always
    /// stays.
    /// </summary>
    /// <param name="value">Without blanks.</param>
    public IReadOnlyList<StyleToken> Resolved(IReadOnlyList<StyleToken> value)
    {
        var resolved = new List<StyleToken>(value.Count);
        for (var at = 0; at < value.Count; at++)
        {
            var token = value[at];
            if (token.Kind is not StyleTokenKind.Function || !token.IsNamed("var") || at + 1 >= value.Count)
            {
                resolved.Add(token);
                continue;
            }

            var name = value[++at].Text;
            if (_clear.Contains(name))
            {
                resolved.Add(token with { Kind = StyleTokenKind.Name, Text = "transparent" });
            }

            resolved.Add(_far.Contains(name) ? token : token with { Kind = StyleTokenKind.Sign, Text = "(" });
        }

        return resolved;
    }

    private static int? Colon(IReadOnlyList<StyleToken> tokens, int at)
    {
        do
        {
            at++;
        }
        while (at < tokens.Count && tokens[at].Kind is StyleTokenKind.Blank);

        return at < tokens.Count && tokens[at].Is(':') ? at : null;
    }

    private static int End(IReadOnlyList<StyleToken> tokens, int at)
    {
        for (var depth = 0; at < tokens.Count; at++)
        {
            if (depth == 0 && (tokens[at].Is(';') || tokens[at].Is('}')))
            {
                return at;
            }

            depth += tokens[at].Opens ? 1 : tokens[at].Closes ? -1 : 0;
        }

        return at;
    }
}
