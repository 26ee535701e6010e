using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Words;

/// <summary>Replaces a name by a variable, wherever variables work.</summary>
internal static class VariableFix
{
    /// <summary>
    /// The fix, or null if the name is part of a longer one, or the text is not the document's own.
    /// </summary>
    public static Fix? Of(NamePlace place, string variable, MarkupDocument document)
    {
        var span = place.Span;
        if (!place.IsExact || span.File != document.File || IsPartOfName(span) || !HoldsMarkup(span.File))
        {
            return null;
        }

        var edit = document.FrontMatter.Span is { } front && span.End <= front.End
            ? InFrontMatter(place.Text.Span, span, variable)
            : new TextEdit(span, $"{{{variable}}}");
        return new Fix($"Write `{{{variable}}}`", IsSafe: true, [edit]);
    }

    // A value that begins with a brace would be a mapping.
    private static TextEdit InFrontMatter(SourceSpan value, SourceSpan name, string variable)
    {
        var isPlain = value.Text is not ['"' or '\'', ..];
        var before = value.File.Text[value.Start..name.Start];
        var after = value.File.Text[name.End..value.End];
        return isPlain && before.Length == 0
            ? new TextEdit(value, $"'{{{variable}}}{after.Replace("'", "''", StringComparison.Ordinal)}'")
            : new TextEdit(name, $"{{{variable}}}");
    }

    // In `host_sync_user` or `Host-Key` another brand's name may need another way of joining words.
    private static bool IsPartOfName(SourceSpan span)
    {
        var text = span.File.Text;
        return IsJoint(text, span.Start - 1) || IsJoint(text, span.End);
    }

    private static bool IsJoint(string text, int at) =>
        at >= 0 && at < text.Length && text[at] is '_' or '-' or '\\' or '/' or '@';

    private static bool HoldsMarkup(SourceFile file) =>
        !file.Path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase)
        && !file.Path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);
}
