using System.Globalization;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Markup.Lowering;

/// <summary>Reports a link whose words are one address and whose target is another.</summary>
internal static class LinkChecks
{
    public static void Check(
        IReadOnlyList<Node> words,
        TemplateText url,
        SourceSpan span,
        LoweringContext context)
    {
        if (url.HasVariables || Host(Words(words).Trim()) is not { } said)
        {
            return;
        }

        var meant = Host(url.ToString());
        if (meant is null || Same(said, meant))
        {
            return;
        }

        context.Diagnostics.Add(
            MarkupRules.TextUrlMismatch,
            span,
            $"the link says `{said}` and leads to `{meant}`",
            "Make the words and the address agree.");
    }

    private static string Words(IEnumerable<Node> nodes) => string.Concat(nodes.Select(static node => node switch
    {
        TextNode text => text.Text.ToString(),
        CodeSpanNode code => code.Text.ToString(),
        _ => Words(node.Children),
    }));

    private static bool Same(string said, string meant) =>
        Bare(said).Equals(Bare(meant), StringComparison.OrdinalIgnoreCase);

    private static string Bare(string host) =>
        host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..] : host;

    // Only words that are wholly an address count: `https://…` or `www.…`.
    private static string? Host(string text)
    {
        if (text.Contains(' '))
        {
            return null;
        }

        var from = text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? 8
            : text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? 7
            : text.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? 0 : -1;
        if (from < 0)
        {
            return null;
        }

        var rest = text[from..];
        var end = rest.AsSpan().IndexOfAny("/?#");
        return Ascii(end < 0 ? rest : rest[..end]);
    }

    // Letters that only look alike differ as soon as they are written as a resolver is asked for them.
    private static string Ascii(string host)
    {
        if (System.Text.Ascii.IsValid(host) && !host.Contains('%'))
        {
            return host;
        }

        try
        {
            return new IdnMapping().GetAscii(Uri.UnescapeDataString(host));
        }
        catch (ArgumentException)
        {
            return host;
        }
    }
}
