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
        Connector connector, AuthMethod method, GuideKind kind, MarkupOptions options,
        DiagnosticBag diagnostics)
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
        var start = kind == GuideKind.LinkAccount
            ? $"Link your {provider} account to "
            : $"Set {provider} up in ";
        return new TemplateText(
            [TemplatePart.Literal(start), TemplatePart.Variable("brand.hub"),
                TemplatePart.Literal($" with {label}.")]);
    }
}

/// <summary>
/// The generated last part of a guide: how to fill the form, with its fields; hidden from whitelabel hubs.
/// </summary>
internal static class LinkingBlock
{
    // The sentence is part of the format: GuideCheck and readers of exports find the fields by it.
    private const string Announcement = "Fill out the following fields using details from your provider:";

    private const string LinkHeading = "Linking the account from {brand.hub}";
    private const string ProfileHeading = "Saving the connector profile in {brand.hub}";

    public static ElementNode For(AuthMethod method, GuideKind kind)
    {
        var make = new NodeMaker(method.Label.Span);
        var isLink = kind == GuideKind.LinkAccount;
        var children = new List<Node>
        {
            make.Heading(2, isLink ? LinkHeading : ProfileHeading),
            make.Element("Steps", Steps(method, kind, make)),
            make.Paragraph(isLink
                ? "The linked account now stands among your accounts in {brand.hub}."
                : "Your users can now link their {provider.name} accounts. They never see these values."),
        };
        return make.Element("div", children, make.Attribute("data-whitelabel-hide")) with
        {
            Conditions = new Conditions(HiddenOnWhitelabel: true, [], ListsScopes: false),
        };
    }

    private static List<Node> Steps(AuthMethod method, GuideKind kind, NodeMaker make)
    {
        var isLink = kind == GuideKind.LinkAccount;
        var steps = new List<Node>
        {
            isLink
                ? make.Step("Open the form", make.Paragraph(
                    "Open the {provider.name} form in {brand.hub} and choose {method.label}."))
                : make.Step("Add a profile", make.Paragraph(
                    "Add a connector profile for {provider.name} in {brand.hub} and choose {method.label}.")),
        };
        var fields = AskedFields.Of(method, kind);
        if (fields.Count > 0)
        {
            var items = fields.Select(Field);
            steps.Add(make.Step("Enter the details", make.Paragraph(Announcement), make.List(items)));
        }

        steps.Add(isLink
            ? make.Step("Connect", make.List(Connect(method, make)))
            : make.Step("Save the profile", make.Paragraph(
                "Save the profile and link an account of your own to try it.")));
        return steps;
    }

    private static IReadOnlyList<Node> Field(CredentialField field)
    {
        var make = new NodeMaker(field.Label.Span);
        return field.IsRequired
            ? [make.Strong(field.Label.Value)]
            : [make.Strong(field.Label.Value), make.Text(" (Optional)")];
    }

    private static IEnumerable<IReadOnlyList<Node>> Connect(AuthMethod method, NodeMaker make)
    {
        yield return [make.Text("Click "), make.Strong("Connect"), make.Text(".")];
        if (method.Type.Value != AuthType.Custom)
        {
            yield return [
                make.Text("Sign in to {provider.name} in the window that opens and approve the access.")];
        }

        yield return [make.Text("Wait for the message that the account is linked.")];
    }
}
