using System.Net;
using System.Text.RegularExpressions;
using LinkHub.GuideCheck.Audits.Hubs;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Audits.References;

/// <summary>An address in a file of a hub.</summary>
/// <param name="Kind">The use of the address.</param>
/// <param name="Target">The target of the address.</param>
/// <param name="Start">Where it begins in the file's text, in UTF-16 units.</param>
/// <param name="Length">Its length there, in UTF-16 units.</param>
public readonly record struct Reference(ReferenceKind Kind, HubTarget Target, int Start, int Length);

/// <summary>The use of an address that a file names.</summary>
public enum ReferenceKind
{
    /// <summary>A reader may follow it.</summary>
    Link,

    /// <summary>It is only named: a twin, a canonical address, a line of a list.</summary>
    Mention,

    /// <summary>Loaded with the page: a picture, a font, an icon, a hint to load something.</summary>
    Resource,

    /// <summary>A style sheet of the page.</summary>
    Style,

    /// <summary>A script of the page.</summary>
    Script,

    /// <summary>A page shown within the page.</summary>
    Frame,

    /// <summary>The address that a form is sent to.</summary>
    Form,
}

/// <summary>The addresses in a style sheet: <c>url(…)</c> and <c>@import</c>.</summary>
internal static partial class StyleReferences
{
    public static IEnumerable<Reference> Of(string path, SourceFile file, HubAddresses addresses) =>
        from match in Address().Matches(file.Text)
        let written = match.Groups["address"]
        where written.Success && written.Length > 0
            && !written.Value.StartsWith("data:", StringComparison.OrdinalIgnoreCase)
            && !written.Value.StartsWith('#')
        select new Reference(
            ReferenceKind.Resource, addresses.Resolve(path, written.Value), written.Index, written.Length);

    // A comment is matched as a whole, so that nothing in it counts.
    [GeneratedRegex(
        """/\*(?s:.*?)\*/|url\(\s*["']?(?<address>[^"')\s]+)|@import\s+["'](?<address>[^"']+)""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Address();
}

/// <summary>The links and pictures of a page's Markdown twin.</summary>
internal static class MarkdownReferences
{
    public static IEnumerable<Reference> Of(string path, SourceFile file, HubAddresses addresses) =>
        from address in MarkupReader.Read(file, MarkupOptions.Default, []).Body.SelectMany(Addresses)
        let written = address.Value.ToString()
        where written.Length > 0
        select new Reference(
            ReferenceKind.Mention, addresses.Resolve(path, written), address.Span.Start, address.Span.Length);

    private static IEnumerable<Located<TemplateText>> Addresses(Node node)
    {
        IEnumerable<Located<TemplateText>> own = node switch
        {
            LinkNode link => [link.Href],
            ImageNode image => [image.Source],
            ElementNode element when element.Attribute("href") is { Value: { } href } written =>
                [new Located<TemplateText>(href, written.ValueSpan)],
            _ => [],
        };
        return own.Concat(node.Children.SelectMany(Addresses));
    }
}

/// <summary>
/// The addresses in the files that list a hub's pages for search engines, agents and servers.
/// </summary>
internal static partial class ListReferences
{
    /// <summary>Whether a file is such a list.</summary>
    public static bool Lists(string path) =>
        IsSitemap(path) || IsForAgents(path) || path is "robots.txt" or "_redirects";

    /// <summary>Whether a file lists the pages of one of the hub's languages for agents.</summary>
    public static bool IsForAgents(string path) => path.Split('/') is [.., "llms.txt"] and { Length: <= 2 };

    public static bool IsSitemap(string path) =>
        path.StartsWith("sitemap", StringComparison.Ordinal)
            && path.EndsWith(".xml", StringComparison.Ordinal);

    public static IEnumerable<Reference> Of(string path, SourceFile file, HubAddresses addresses) =>
        from match in Pattern(path).Matches(file.Text)
        let written = match.Groups["address"]
        select new Reference(
            ReferenceKind.Mention,
            addresses.Resolve(path, WebUtility.HtmlDecode(written.Value)),
            written.Index,
            written.Length);

    /// <summary>
    /// The paths that <c>_redirects</c> redirects; a path that ends in <c>*</c> stands for all below it.
    /// </summary>
    public static IEnumerable<string> Redirected(SourceFile file) =>
        Redirect().Matches(file.Text).Select(match => match.Groups["from"].Value);

    private static Regex Pattern(string path) => path switch
    {
        _ when IsForAgents(path) => ListItem(),
        "robots.txt" => Robots(),
        "_redirects" => Redirect(),
        _ => Location(),
    };

    [GeneratedRegex(
        @"<loc>\s*(?<address>[^<\s]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Location();

    [GeneratedRegex(
        @"^- \[(?:[^\]\\\n]|\\.)*\]\((?<address>[^)\s]+)\)",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex ListItem();

    [GeneratedRegex(
        @"^Sitemap:[ \t]*(?<address>\S+)",
        RegexOptions.Multiline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
            | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Robots();

    [GeneratedRegex(
        @"^[ \t]*(?<from>/\S*)[ \t]+(?<address>\S+)",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Redirect();
}
