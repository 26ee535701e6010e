using System.Net;
using System.Text.RegularExpressions;
using LinkHub.GuideCheck.Audits.Hubs;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Audits.References;

/// <summary>The addresses in the files that list a hub's pages for search engines, agents and servers.</summary>
internal static partial class ListReferences
{
    /// <summary>Whether a file is such a list.</summary>
    public static bool Lists(string path) => IsSitemap(path) || IsForAgents(path) || path is "robots.txt" or "_redirects";

    /// <summary>Whether a file lists the pages of one of the hub's languages for agents.</summary>
    public static bool IsForAgents(string path) => path.Split('/') is [.., "llms.txt"] and { Length: <= 2 };

    public static bool IsSitemap(string path) =>
        path.StartsWith("sitemap", StringComparison.Ordinal) && path.EndsWith(".xml", StringComparison.Ordinal);

    public static IEnumerable<Reference> Of(string path, SourceFile file, HubAddresses addresses) =>
        from match in Pattern(path).Matches(file.Text)
        let written = match.Groups["address"]
        select new Reference(
            ReferenceKind.Mention,
            addresses.Resolve(path, WebUtility.HtmlDecode(written.Value)),
            written.Index,
            written.Length);

    /// <summary>What <c>_redirects</c> sends elsewhere; a path that ends in <c>*</c> stands for all below it.</summary>
    public static IEnumerable<string> Redirected(SourceFile file) =>
        Redirect().Matches(file.Text).Select(match => match.Groups["from"].Value);

    private static Regex Pattern(string path) => path switch
    {
        _ when IsForAgents(path) => ListItem(),
        "robots.txt" => Robots(),
        "_redirects" => Redirect(),
        _ => Location(),
    };

    [GeneratedRegex(@"<loc>\s*(?<address>[^<\s]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Location();

    [GeneratedRegex(
        @"^- \[(?:[^\]\\\n]|\\.)*\]\((?<address>[^)\s]+)\)",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex ListItem();

    [GeneratedRegex(
        @"^Sitemap:[ \t]*(?<address>\S+)",
        RegexOptions.Multiline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Robots();

    [GeneratedRegex(
        @"^[ \t]*(?<from>/\S*)[ \t]+(?<address>\S+)",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Redirect();
}
