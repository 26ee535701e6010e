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
        var alone = found.Where(StandsAlone).Select(comment => comment.Span).ToList();
        return [.. found.Select(comment => comment with { Line = Line(comment) })];

        int? Line(Suppression comment) => comment.Kind switch
        {
            SuppressionKind.File => null,
            SuppressionKind.NextLine => Next(comment.Span),
            SuppressionKind.Here when alone.Contains(comment.Span) => Next(comment.Span),
            _ => comment.Span.Position.Line,
        };

        int Next(SourceSpan comment)
        {
            var line = comment.EndPosition.Line + 1;
            while (line <= file.LineCount && IsPassedOver(line))
            {
                line++;
            }

            return line;
        }

        bool IsPassedOver(int line) => file.Line(line).IsWhiteSpace()
            || alone.Any(span => span.Position.Line <= line && line <= span.EndPosition.Line);
    }

    private static bool StandsAlone(Suppression comment)
    {
        var (start, end) = (comment.Span.Position, comment.Span.EndPosition);
        var file = comment.Span.File;
        return file.Line(start.Line)[..(start.Column - 1)].IsWhiteSpace()
            && file.Line(end.Line)[(end.Column - 1)..].IsWhiteSpace();
    }
}
