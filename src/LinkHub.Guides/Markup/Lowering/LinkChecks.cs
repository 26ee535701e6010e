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
        if (words is not [TextNode { Text.HasVariables: false } text] || url.HasVariables)
        {
            return;
        }

        var (said, meant) = (Host(text.Text.ToString().Trim()), Host(url.ToString()));
        if (said is null || meant is null || Same(said, meant))
        {
            return;
        }

        context.Diagnostics.Add(
            MarkupRules.TextUrlMismatch,
            span,
            $"the link says `{said}` and leads to `{meant}`",
            "Make the words and the address agree.");
    }

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
        return end < 0 ? rest : rest[..end];
    }
}
