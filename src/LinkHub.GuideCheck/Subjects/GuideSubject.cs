using LinkHub.Guides.Connectors;
using LinkHub.Guides.Guides;
using LinkHub.Guides.Matching;
using LinkHub.Guides.Site;
using LinkHub.Guides.Site.Lists;

namespace LinkHub.GuideCheck.Subjects;

/// <summary>A guide under check, with the method it explains.</summary>
public sealed record GuideSubject(Library Library, GuideEntry Entry, Guide Guide)
    : DocumentSubject(Library, Guide.Document, Entry.Address)
{
    private GuideFields? _fields;

    public Connector Connector => Entry.Connector;

    public AuthMethod Method => Entry.Method;

    /// <summary>What the form asks, in its order.</summary>
    public IReadOnlyList<CredentialField> Asked { get; } = AskedFields.Of(Entry.Method, Entry.Kind);

    /// <summary>What the guide says of them; worked out when a rule first asks.</summary>
    internal GuideFields Fields => _fields ??= GuideFields.Of(Guide, Connector, Method, Entry.Kind);

    /// <summary>Whether it stands for one form of its method and names the fields of the other.</summary>
    internal bool IsAboutOtherKind => OtherForm.NamedIn(Guide.Outline.Form, Method, Entry.Kind).Count > 0;

    public override string? ValueOf(string variable) => variable switch
    {
        "provider.name" => Connector.Title.Value,
        "method.label" => Method.Label.Value,
        _ => base.ValueOf(variable),
    };
}
