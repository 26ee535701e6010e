using System.Text;
using LinkHub.GuideCheck.Rules.Words;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Whitelabel;

/// <summary>Finds links of a page to headings and steps that its hub does not have.</summary>
internal static class HiddenAnchors
{
    /// <param name="before">The content as read.</param>
    /// <param name="after">What the hub shows of it.</param>
    /// <param name="page">For whom and about what.</param>
    /// <param name="report">Receives the findings.</param>
    public static void Report(
        IReadOnlyList<Node> before, IReadOnlyList<Node> after, PageContext page, BrandReport report)
    {
        var links = All(after).OfType<LinkNode>().Where(IsLocal).ToArray();
        if (links.Length == 0)
        {
            return;
        }

        var shown = All(after).Select(Name).OfType<string>().Select(Key).ToHashSet(StringComparer.Ordinal);
        var known = All(before).Where(node => Name(node) is not null)
            .GroupBy(node => Key(Name(node)!), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First().Span, StringComparer.Ordinal);
        foreach (var link in links)
        {
            var href = link.Href.Value.ToString();
            var key = Key(Uri.UnescapeDataString(href[1..]));
            if (!shown.Contains(key) && known.TryGetValue(key, out var target))
            {
                report.Diagnostics.Add(Finding(href, link.Href.Span, target, page));
            }
        }
    }

    private static Diagnostic Finding(string href, SourceSpan span, SourceSpan target, PageContext page)
    {
        var message = $"`{href}` leads to a part that the hub of `{page.Brand.Brand.Id}` does not have";
        return new Diagnostic(WhitelabelRules.LinkIntoHidden, message, span)
        {
            Severity = page.Brand.IsWhitelabel ? Severity.Error : Severity.Warning,
            Help = "Hide the link as well, or move what it leads to out of the hidden part.",
            Related = [new RelatedSpan(target, "the part that is left out")],
        };
    }

    private static bool IsLocal(LinkNode link) => link.Href.Value.ToString() is ['#', _, ..];

    private static IEnumerable<Node> All(IReadOnlyList<Node> nodes) =>
        nodes.SelectMany(node => All(node.Children).Prepend(node));

    // What gives a page its anchors: headings, titled elements such as steps, and ids.
    private static string? Name(Node node) => node switch
    {
        HeadingNode heading => WordsOf(heading),
        ElementNode element => (element.Attribute("id") ?? element.Attribute("title"))?.Value?.ToString(),
        _ => null,
    };

    private static string WordsOf(Node node) => node switch
    {
        TextNode text => text.Text.ToString(),
        CodeSpanNode code => code.Text.ToString(),
        _ => string.Concat(node.Children.Select(WordsOf)),
    };

    // Letters and digits alone: whatever a slug makes of blanks and signs, an anchor and its heading agree in these.
    private static string Key(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var c in name.StartsWith("g-", StringComparison.Ordinal) ? name.AsSpan(2) : name)
        {
            if (char.IsLetterOrDigit(c))
            {
                key.Append(char.ToLowerInvariant(c));
            }
        }

        return key.ToString();
    }
}
