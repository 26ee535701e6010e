using LinkHub.Guides.Connectors;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Guides.Defined;

/// <summary>
/// Makes a guide of a definition's <c>support.guides</c>, in the format that generated guides have.
/// </summary>
public static class DefinedGuideReader
{
    /// <summary>
    /// Reads a method's guide of one kind; without one in the definition it is the linking block alone.
    /// </summary>
    public static Guide Read(
        Connector connector, AuthMethod method, GuideKind kind, MarkupOptions options, DiagnosticBag diagnostics)
    {
        var body = new List<Node>();
        if (method.Support.Guide(kind) is { } defined)
        {
            var reader = new DefinedContent(options, diagnostics);
            body.AddRange(reader.Warning(defined));
            body.AddRange(defined.Sections.Select(reader.Section));
        }

        body.Add(LinkingBlock.For(method, kind));
        var document = new MarkupDocument(method.Label.Span.File, EnvelopeKind.Bare, FrontMatter.None)
        {
            Title = new Located<TemplateText>(Title(connector, method), method.Label.Span),
            Description = new Located<TemplateText>(Description(connector, method, kind), method.Label.Span),
            Body = body,
        };
        return GuideReader.Read(document, diagnostics);
    }

    /// <summary>
    /// The title of a guide that a definition holds; its parts are the definition's own words.
    /// </summary>
    public static TemplateText Title(Connector connector, AuthMethod method) =>
        TemplateText.Literal($"Connect {connector.Title.Value} with {method.Label.Value}");

    /// <summary>One sentence on what the guide is for.</summary>
    public static TemplateText Description(Connector connector, AuthMethod method, GuideKind kind)
    {
        var (provider, label) = (connector.Title.Value, method.Label.Value);
        var start = kind == GuideKind.LinkAccount ? $"Link your {provider} account to " : $"Set {provider} up in ";
        return new TemplateText(
            [TemplatePart.Literal(start), TemplatePart.Variable("brand.hub"), TemplatePart.Literal($" with {label}.")]);
    }
}
