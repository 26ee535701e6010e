using System.Globalization;
using System.Text;

namespace LinkHub.Guides.Text.Reports;

/// <summary>Findings for people: one block each, with the lines they are about and what to do.</summary>
/// <param name="pathPrefix">Put before each path so that terminals and editors can open it: <c>content/</c>.
/// </param>
/// <param name="style">Colours, or none.</param>
/// <param name="columns">How wide a code frame may be; longer lines are cut.</param>
public sealed class TextReport(string pathPrefix, TextStyle style, int columns = TextReport.Columns)
{
    /// <summary>The width of a report that goes to no terminal.</summary>
    public const int Columns = 108;

    /// <summary>One finding's block, ending in an empty line.</summary>
    public string Render(Diagnostic diagnostic)
    {
        var gutter = Gutter(diagnostic);
        var color = style.Of(diagnostic.Severity);
        var severity = diagnostic.Severity.ToString().ToLowerInvariant();
        var block = new StringBuilder();
        block.Append(color).Append(severity).Append('[').Append(diagnostic.Rule.Id).Append(']')
            .Append(style.Reset)
            .Append(style.Strong).Append(": ").Append(VisibleText.Of(diagnostic.Message)).Append(style.Reset)
            .Append('\n');
        Frame(block, "-->", diagnostic.Span, '^', "", gutter, color);
        foreach (var related in diagnostic.Related)
        {
            Frame(block, ":::", related.Span, '-', VisibleText.Of(related.Message), gutter, style.Quiet);
        }

        if (diagnostic.Help is { } help)
        {
            block.Append(' ', gutter).Append(" = help: ").Append(VisibleText.Of(help)).Append('\n');
        }

        return block.Append('\n').ToString();
    }

    /// <summary>The closing line: <c>2 errors, 1 warning</c>, or <c>no findings</c>.</summary>
    public static string Summary(IReadOnlyCollection<Diagnostic> diagnostics)
    {
        var counts = diagnostics
            .GroupBy(diagnostic => diagnostic.Severity)
            .OrderByDescending(group => group.Key)
            .Select(group => Counted(group.Count(), group.Key.ToString().ToLowerInvariant()));
        return diagnostics.Count == 0 ? "no findings" : string.Join(", ", counts);
    }

    private static string Counted(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");

    private static int Gutter(Diagnostic diagnostic) => diagnostic.Related
        .Select(related => related.Span.Position.Line)
        .Append(diagnostic.Span.Position.Line)
        .Max()
        .ToString(CultureInfo.InvariantCulture).Length;

    private void Frame(
        StringBuilder block, string arrow, SourceSpan span, char mark, string label, int gutter, string color)
    {
        var place = span.Position;
        block.Append(style.Quiet).Append(' ', gutter).Append(arrow).Append(style.Reset).Append(' ')
            .Append(VisibleText.Of(pathPrefix + span.File.Path)).Append(':').Append(place.ToString())
            .Append('\n')
            .Append(CodeFrame.Draw(span, mark, label, gutter, columns, style, color));
    }
}
