using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Audits.Html;

/// <summary>
/// A built page as a browser understands it, with the places of its elements. For one thread at a time.
/// </summary>
public sealed class HtmlPage
{
    private HtmlPage(string path, SourceFile file, IHtmlDocument document) =>
        (Path, File, Document) = (path, file, document);

    /// <summary>Relative to its hub: <c>connectors/keap/index.html</c>.</summary>
    public string Path { get; }

    public SourceFile File { get; }

    public IHtmlDocument Document { get; }

    /// <summary>Whether search engines are told to leave the page out.</summary>
    public bool IsNoIndex => Meta("robots")?.Contains("noindex", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>Parses a page; one that is too complex gives a finding and null.</summary>
    public static HtmlPage? Read(string path, SourceFile file, DiagnosticBag findings)
    {
        if (HtmlGuard.Find(file.Text) is { } limit)
        {
            findings.Add(
                TextRules.LimitReached,
                file.Span(limit.Start, Math.Min(limit.Start + 1, file.Text.Length)),
                $"the page is not looked at: {limit.Problem}",
                "Close the elements that are left open.");
            return null;
        }

        var parser = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true });
        return new HtmlPage(path, file, parser.ParseDocument(file.Text));
    }

    /// <summary>The content of <c>meta name=…</c>, or null if there is none.</summary>
    public string? Meta(string name) => Document.Head?.Children
        .FirstOrDefault(child => child is IHtmlMetaElement meta
            && name.Equals(meta.Name, StringComparison.OrdinalIgnoreCase))
        ?.GetAttribute("content");

    /// <summary>
    /// An element's opening tag up to its name; for an implied element, the place where its tag would be.
    /// </summary>
    public SourceSpan Place(IElement element)
    {
        var start = Start(element);
        var tags = new HtmlTags(File.Text.AsSpan(start));
        return tags.NextTag() && tags.Start == 0
            ? File.Span(start, start + 1 + (tags.IsEnd ? 1 : 0) + tags.Name.Length)
            : File.Span(start, start);
    }

    /// <summary>
    /// An attribute's value in an element's opening tag; the tag if the value cannot be found.
    /// </summary>
    public SourceSpan Place(IElement element, string attribute)
    {
        var start = Start(element);
        var tags = new HtmlTags(File.Text.AsSpan(start));
        if (tags.NextTag())
        {
            while (tags.NextAttribute())
            {
                if (tags.IsAttribute(attribute))
                {
                    return File.Span(start + tags.Value.Start, start + tags.Value.Start + tags.Value.Length);
                }
            }
        }

        return Place(element);
    }

    private static int Start(IElement element)
    {
        for (var at = element; at is not null; at = at.ParentElement)
        {
            if (at.SourceReference?.Position.Index is { } index and >= 0)
            {
                return index;
            }
        }

        return 0;
    }
}
