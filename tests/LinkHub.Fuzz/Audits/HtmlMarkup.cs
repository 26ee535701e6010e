using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace LinkHub.Fuzz.Audits;

/// <summary>Reads HTML by the standard's own algorithm and takes every parse error for a fault.</summary>
internal static class HtmlMarkup
{
    private static readonly HtmlParserOptions Strict = new() { IsStrictMode = true };

    /// <summary>The document, or what is wrong with its markup.</summary>
    /// <param name="html">A page, or what stands in a body.</param>
    public static (IHtmlDocument? Document, string? Problem) Read(string html)
    {
        var isPage = html.StartsWith("<!DOCTYPE", StringComparison.OrdinalIgnoreCase);
        var page = isPage ? html : $"<!DOCTYPE html><html><head><title>x</title></head><body>{html}</body></html>";
        try
        {
            return (new HtmlParser(Strict).ParseDocument(page), null);
        }
        catch (HtmlParseException problem)
        {
            var at = Math.Clamp(problem.Position.Index, 0, page.Length);
            var around = page[Math.Max(0, at - 60)..Math.Min(page.Length, at + 40)].ReplaceLineEndings("⏎");
            return (null, $"{(HtmlParseError)problem.Code} `{around}`");
        }
    }

    /// <summary>Every element, also those in templates.</summary>
    public static IEnumerable<IElement> Elements(INode parent)
    {
        foreach (var node in parent.ChildNodes.OfType<IElement>())
        {
            yield return node;
            INode inner = node is IHtmlTemplateElement template ? template.Content : node;
            foreach (var element in Elements(inner))
            {
                yield return element;
            }
        }
    }
}
