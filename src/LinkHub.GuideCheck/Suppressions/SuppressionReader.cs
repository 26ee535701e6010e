using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Suppressions;

/// <summary>Finds the comments of a file that suppress findings.</summary>
internal static class SuppressionReader
{
    /// <summary>
    /// The comments of a guide or page: <c>{/* … */}</c>, <c>&lt;!-- … --&gt;</c>, and <c># …</c> in the
    /// front matter.
    /// </summary>
    public static IReadOnlyList<Suppression> OfMarkup(MarkupDocument document)
    {
        var file = document.File;
        if (!Mentions(file))
        {
            return [];
        }

        var body = document.FrontMatter.Span?.End ?? 0;
        var code = CodePlaces.Of(document);
        return Placed(file,
        [
            .. YamlComments.In(file, 0, body),
            .. MarkupComments.In(file, body).Where(found => !code.Touch(found.Span)),
        ]);
    }

    /// <summary>The comments of a YAML file: <c># …</c>.</summary>
    public static IReadOnlyList<Suppression> OfYaml(SourceFile file) =>
        Mentions(file) ? Placed(file, [.. YamlComments.In(file, 0, file.Text.Length)]) : [];

    private static bool Mentions(SourceFile file) =>
        file.Text.Contains(SuppressionParser.Start, StringComparison.Ordinal);

    // A line that holds only such comments is skipped, so that several of them may stand above one line.
    private static IReadOnlyList<Suppression> Placed(SourceFile file, IReadOnlyList<Suppression> found)
    {
        var alone = found.Where(StandsAlone).Select(comment => comment.Span).ToHashSet();
        var ofComments = alone.SelectMany(LinesOf).ToHashSet();
        var (passedFrom, passedTo) = (0, 0);
        return [.. found.Select(comment => comment with { Line = Line(comment) })];

        int? Line(Suppression comment) => comment.Kind switch
        {
            SuppressionKind.File => null,
            SuppressionKind.NextLine => Next(comment.Span),
            SuppressionKind.Here when alone.Contains(comment.Span) => Next(comment.Span),
            _ => comment.Span.Position.Line,
        };

        // Comments come in the order written; those in one stretch of skipped lines apply to the same line.
        int Next(SourceSpan comment)
        {
            var line = comment.EndPosition.Line + 1;
            if (line < passedFrom || line > passedTo)
            {
                (passedFrom, passedTo) = (line, line);
                while (passedTo <= file.LineCount && IsPassedOver(passedTo))
                {
                    passedTo++;
                }
            }

            return passedTo;
        }

        bool IsPassedOver(int line) => file.Line(line).IsWhiteSpace() || ofComments.Contains(line);
    }

    private static IEnumerable<int> LinesOf(SourceSpan span)
    {
        var (first, last) = (span.Position.Line, span.EndPosition.Line);
        return Enumerable.Range(first, last - first + 1);
    }

    private static bool StandsAlone(Suppression comment)
    {
        var (start, end) = (comment.Span.Position, comment.Span.EndPosition);
        var file = comment.Span.File;
        return file.Line(start.Line)[..(start.Column - 1)].IsWhiteSpace()
            && file.Line(end.Line)[(end.Column - 1)..].IsWhiteSpace();
    }
}

/// <summary>Finds the comments in markup that address the checker.</summary>
internal static class MarkupComments
{
    private static readonly (string Open, string Close)[] Marks = [("/*", "*/"), ("<!--", "-->")];

    public static IEnumerable<Suppression> In(SourceFile file, int from)
    {
        var text = file.Text;
        for (var at = Next(text, from); at >= 0; at = Next(text, at + 1))
        {
            foreach (var (open, close) in Marks)
            {
                if (Opening(text, at, open) is { } start && Closing(text, at, close) is { } end)
                {
                    var length = text.AsSpan(at, end.Content - at).TrimEnd().Length;
                    yield return SuppressionParser.Parse(
                        file.Span(start, end.Comment), file.Span(at, at + length));
                }
            }
        }
    }

    private static int Next(string text, int from) =>
        text.IndexOf(SuppressionParser.Start, from, StringComparison.Ordinal);

    // The offset of the comment, if only blanks stand between its mark and the word.
    private static int? Opening(string text, int at, string open)
    {
        var before = text.AsSpan(0, at).TrimEnd();
        if (!before.EndsWith(open, StringComparison.Ordinal))
        {
            return null;
        }

        before = before[..^open.Length];
        if (open == "<!--")
        {
            return before.Length;
        }

        before = before.TrimEnd();
        return before.EndsWith("{", StringComparison.Ordinal) ? before.Length - 1 : null;
    }

    private static (int Content, int Comment)? Closing(string text, int at, string close)
    {
        var content = text.IndexOf(close, at, StringComparison.Ordinal);
        if (content < 0)
        {
            return null;
        }

        var end = content + close.Length;
        if (close == "-->")
        {
            return (content, end);
        }

        end += text.AsSpan(end).Length - text.AsSpan(end).TrimStart().Length;
        return end < text.Length && text[end] == '}' ? (content, end + 1) : null;
    }
}

/// <summary>Finds the comments in YAML that address the checker.</summary>
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

    // Where the comment that holds the word begins; -1 without one.
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
