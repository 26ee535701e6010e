using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Structure;

/// <summary>Where to point at an element that holds much text.</summary>
internal static class OpeningTag
{
    /// <summary>The opening tag; the element's first line where its end cannot be told.</summary>
    public static SourceSpan Of(ElementNode element)
    {
        var text = element.Span.Text;
        var from = element.Attributes.Count > 0 && element.Attributes[^1].Span is var last && last.File == element.Span.File
            ? Math.Clamp(last.End - element.Span.Start, 0, text.Length)
            : 0;
        var end = text.IndexOf('>', from);
        return end >= 0 ? element.Span.Slice(0, end + 1) : LineStart.FirstLine(element.Span);
    }
}
