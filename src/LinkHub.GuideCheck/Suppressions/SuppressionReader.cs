using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Suppressions;

/// <summary>Finds the comments of a file that leave findings out.</summary>
internal static class SuppressionReader
{
    /// <summary>
    /// Those of a guide or page: <c>{/* … */}</c>, <c>&lt;!-- … --&gt;</c>, and <c># …</c> in the front matter.
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

    /// <summary>Those of a YAML file: <c># …</c>.</summary>
    public static IReadOnlyList<Suppression> OfYaml(SourceFile file) =>
        Mentions(file) ? Placed(file, [.. YamlComments.In(file, 0, file.Text.Length)]) : [];

    private static bool Mentions(SourceFile file) =>
        file.Text.Contains(SuppressionParser.Start, StringComparison.Ordinal);

    // A line that holds nothing but such comments is passed over, so that several may stand above one line.
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

        // Comments come in the order written, and those of one stretch of passed lines have one line behind it.
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
