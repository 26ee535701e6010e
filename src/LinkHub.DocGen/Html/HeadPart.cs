using System.Buffers;
using System.Net;
using System.Text;
using LinkHub.DocGen.Whitelabel;
using LinkHub.GuideCheck.Audits.Html;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Html;

/// <summary>
/// The lines that a brand adds to the head of its pages: <c>meta</c> by name or property, and nothing that
/// acts.
/// </summary>
/// <remarks>
/// Search consoles and link previews ask for such lines. A brand cannot set what a page's policy, address or
/// indexing depends on; code and styles come from files of the hub alone.
/// </remarks>
internal static class HeadPart
{
    private static readonly SearchValues<char> NameSigns =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789:._-");

    private static readonly string[] Ours = ["robots", "referrer", "viewport", "description", "generator"];

    /// <summary>The lines as HTML; everything else in the file is reported and left out.</summary>
    /// <param name="file">The slot, as written.</param>
    /// <param name="page">The brand and the page.</param>
    /// <param name="report">Receives findings and replacements.</param>
    public static string Write(SourceFile file, PageContext page, BrandReport report)
    {
        var html = new StringBuilder();
        var tags = new HtmlTags(file.Text);
        while (tags.NextTag())
        {
            var place = file.Span(tags.Start, tags.Start + (tags.IsEnd ? 2 : 1) + tags.Name.Length);
            var isMeta = tags.Is("meta") && !tags.IsEnd;
            if (isMeta && Line(tags, file, page, report) is { } line)
            {
                html.Append(line);
            }
            else if (!tags.IsEnd)
            {
                var name = VisibleText.Of(place.Text);
                const string help =
                    "Write `<meta name=\"…\" content=\"…\">` with a name that the hub does not use itself.";
                report.Diagnostics.Add(
                    MarkupRules.UnsafeHtml, place, $"`{name}` may not stand here and is left out", help);
            }
        }

        return html.ToString();
    }

    private static string? Line(HtmlTags tags, SourceFile file, PageContext page, BrandReport report)
    {
        string? kind = null;
        string? name = null;
        string? content = null;
        while (tags.NextAttribute())
        {
            var value = WebUtility.HtmlDecode(tags.ValueText.ToString());
            if (tags.IsAttribute("name") || tags.IsAttribute("property"))
            {
                (kind, name) = (tags.IsAttribute("name") ? "name" : "property", value);
            }
            else if (tags.IsAttribute("content"))
            {
                var span = file.Span(tags.Value.Start, tags.Value.Start + tags.Value.Length);
                content = BrandedText.Of(value, span, TextUse.Words, page, report);
            }
            else
            {
                return null;
            }
        }

        return name is { Length: > 0 } && content is not null && !name.AsSpan().ContainsAnyExcept(NameSigns)
            && !Ours.Contains(name, StringComparer.OrdinalIgnoreCase)
            ? $"<meta {kind}=\"{name}\" content=\"{HtmlText.Escape(content)}\">"
            : null;
    }
}
