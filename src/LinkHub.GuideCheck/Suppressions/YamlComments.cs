using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Suppressions;

/// <summary>Finds comments of YAML that speak to the checker.</summary>
/// <remarks>The lines of a block scalar (<c>|</c>, <c>&gt;</c>) are text, whatever they begin with.</remarks>
internal static class YamlComments
{
    public static IEnumerable<Suppression> In(SourceFile file, int from, int to)
    {
        var block = -1;
        for (var line = file.PositionAt(from).Line; line <= file.LineCount; line++)
        {
            var text = file.Line(line).ToString();
            var indent = text.Length - text.AsSpan().TrimStart(' ').Length;
            if (block >= 0 && (text.Trim().Length == 0 || indent > block))
            {
                continue;
            }

            block = OpensBlock(text) ? indent : -1;
            var hash = Comment(text);
            var start = file.LineStart(line) + Math.Max(0, hash);
            if (hash < 0 || start >= to)
            {
                continue;
            }

            var content = text.AsSpan(hash).TrimStart("# \t");
            var end = start + text.AsSpan(hash).TrimEnd().Length;
            yield return SuppressionParser.Parse(
                file.Span(start, end), file.Span(start + text.Length - hash - content.Length, end));
        }
    }

    // Where the comment begins that holds the word; -1 without one.
    private static int Comment(string line)
    {
        var word = line.IndexOf(SuppressionParser.Start, StringComparison.Ordinal);
        var before = word < 0 ? "" : line[..word].TrimEnd(' ', '\t');
        if (!before.EndsWith('#'))
        {
            return -1;
        }

        var hash = before.TrimEnd('#').Length;
        return hash == 0 || line[hash - 1] is ' ' or '\t' ? hash : -1;
    }

    private static bool OpensBlock(string line)
    {
        var text = line.AsSpan();
        var comment = text.IndexOf(" #");
        text = (comment < 0 ? text : text[..comment]).TrimEnd();
        var mark = text.TrimEnd("+-0123456789");
        return mark is [.., '|' or '>'] && (mark.Length == 1 || mark[^2] is ' ' or '\t');
    }
}
