using LinkHub.Guides.Text;

namespace LinkHub.Guides.Markup.Envelopes;

/// <summary>
/// The form that hubs export: an index notice, the title as a heading, the description as a quotation.
/// </summary>
internal static class ExportEnvelope
{
    private const string NoticeHeading = "Documentation Index";
    private const string NoticeWords = "Use this file to discover all available pages";

    /// <summary>Takes the envelope off a body that has one.</summary>
    public static MarkupDocument Read(SourceFile file, IReadOnlyList<Node> body, DiagnosticBag diagnostics)
    {
        var hasNotice = body is [QuoteNode quote, ..] && IsNotice(quote);
        var rest = hasNotice ? [.. body.Skip(1)] : body;
        var kind = hasNotice ? EnvelopeKind.Export : EnvelopeKind.Bare;
        if (rest is not [HeadingNode { Level: 1 } heading, ..] || Plain(heading) is not { } title)
        {
            var bare = new MarkupDocument(file, kind, FrontMatter.None) { Body = rest };
            TitleChecks.Check(bare, diagnostics);
            return bare;
        }

        rest = [.. rest.Skip(1)];
        var (name, hub) = SplitHub(title.Value, title.Span);
        Located<TemplateText>? description = null;
        if (rest is [QuoteNode { Children: [ParagraphNode paragraph] }, ..] && Plain(paragraph) is { } words)
        {
            description = words;
            rest = [.. rest.Skip(1)];
        }

        var isExport = hasNotice || hub is not null || description is not null;
        var envelope = isExport ? EnvelopeKind.Export : EnvelopeKind.Bare;
        var document = new MarkupDocument(file, envelope, FrontMatter.None)
        {
            Title = new Located<TemplateText>(name, title.Span),
            Description = description,
            HubName = hub,
            Body = rest,
        };
        TitleChecks.Check(document, diagnostics);
        return document;
    }

    // Exactly the notice and nothing else: a quotation of one's own that mentions an index stays.
    private static bool IsNotice(QuoteNode quote)
    {
        if (quote.Children is not [HeadingNode { Level: 2 } heading, ParagraphNode paragraph]
            || Plain(heading)?.Value.ToString() != NoticeHeading)
        {
            return false;
        }

        var text = PlainWithLinks(paragraph);
        return text.Contains("llms.txt", StringComparison.Ordinal)
            && text.Contains(NoticeWords, StringComparison.Ordinal)
            && text.Length < 400;
    }

    private static (TemplateText Title, Located<string>? Hub) SplitHub(TemplateText title, SourceSpan span)
    {
        if (title.HasVariables)
        {
            return (title, null);
        }

        var text = title.ToString();
        var dash = text.LastIndexOf(" – ", StringComparison.Ordinal);
        if (dash <= 0 || dash + 3 >= text.Length)
        {
            return (title, null);
        }

        var hub = text[(dash + 3)..].Trim();
        var at = span.Text.LastIndexOf(hub, StringComparison.Ordinal);
        return (
            TemplateText.Literal(text[..dash].TrimEnd()),
            new Located<string>(hub, at < 0 ? span : span.Slice(at, hub.Length)));
    }

    // An address that stands for itself is words, too.
    private static Located<TemplateText>? Plain(Node node)
    {
        var words = node.Children.Select(Words).ToList();
        return words.Count == 0 || words.Contains(null)
            ? null
            : new Located<TemplateText>(
                new TemplateText([.. words.SelectMany(static one => one!.Parts)]),
                node.Children[0].Span.To(node.Children[^1].Span));
    }

    private static TemplateText? Words(Node node) => node switch
    {
        TextNode text => text.Text,
        CodeSpanNode code => code.Text,
        LinkNode { IsBare: true, Children: [TextNode address] } => address.Text,
        _ => null,
    };

    private static string PlainWithLinks(Node node) => node switch
    {
        TextNode text => text.Text.ToString(),
        LineBreakNode => "\n",
        _ => string.Concat(node.Children.Select(PlainWithLinks)),
    };
}
