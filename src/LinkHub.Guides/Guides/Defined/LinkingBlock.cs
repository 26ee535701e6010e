using LinkHub.Guides.Connectors;
using LinkHub.Guides.Markup;

namespace LinkHub.Guides.Guides.Defined;

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
            yield return [make.Text("Sign in to {provider.name} in the window that opens and approve the access.")];
        }

        yield return [make.Text("Wait for the message that the account is linked.")];
    }
}
