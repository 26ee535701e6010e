using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Guides;

/// <summary>The places of findings about a guide as a whole.</summary>
internal static class GuidePlace
{
    /// <summary>The place of the guide's kind, else of its title, else its first line.</summary>
    public static SourceSpan Kind(GuideSubject guide) =>
        guide.Document.FrontMatter.Kind?.Words() ?? Title(guide);

    /// <summary>The title's words, else the first line with any.</summary>
    public static SourceSpan Title(GuideSubject guide) => guide.Document.Title is { } title
        ? new Located<string>(title.Value.ToString(), title.Span).Words()
        : guide.Document.FrontMatter.Span ?? FirstLine(guide.Document.File);

    private static SourceSpan FirstLine(SourceFile file)
    {
        var start = file.Text.Length - file.Text.AsSpan().TrimStart().Length;
        var length = file.Text.AsSpan(start).IndexOfAny('\r', '\n');
        return file.Span(start, length < 0 ? file.Text.Length : start + length);
    }
}
