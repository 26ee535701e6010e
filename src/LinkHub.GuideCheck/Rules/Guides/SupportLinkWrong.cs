using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Connectors;
using LinkHub.Guides.Site;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Guides;

/// <summary>Finds a method's <c>support.link</c> into the hub that leads to another method's guide, or to nothing.</summary>
/// <remarks>A link to the method's own place where no guide is yet is left to <see cref="GuideMissing"/>.</remarks>
public sealed class SupportLinkWrong : ILibraryRule
{
    public DiagnosticRule Rule { get; } = new("LH205", "support-link-wrong", Severity.Error);

    public FixSafety Fixes => FixSafety.Unsafe;

    public void Check(LibrarySubject library, DiagnosticBag findings)
    {
        var guides = GuidesByMethod.Of(library.Library);
        foreach (var connector in library.Library.Connectors)
        {
            foreach (var method in connector.Methods)
            {
                if (method.Support.Link is { } link && HubAddress.Of(link.Value) is { } address
                    && address.IsOf(library.Library))
                {
                    Check(connector, method, link, address, guides, findings);
                }
            }
        }
    }

    private void Check(
        Connector connector,
        AuthMethod method,
        Located<string> link,
        HubAddress address,
        GuidesByMethod guides,
        DiagnosticBag findings)
    {
        var found = guides.At(address.Address);
        var isOwnPlace = address.Key == connector.Key.Value && address.Slug == method.Slug;
        if (found is null ? isOwnPlace : found.Connector == connector && found.Method == method)
        {
            return;
        }

        var right = guides.Of(connector, method).FirstOrDefault(guide => guide.Kind == address.Kind)?.Address
            ?? (address with { Key = connector.Key.Value, Slug = method.Slug }).Address;
        var at = link.Value.LastIndexOf("connectors/", StringComparison.Ordinal);
        findings.Add(new Diagnostic(Rule, Message(found, address), link.Part(at, link.Value.Length - at) ?? link.Span)
        {
            Help = $"Write `/{right}`.",
            Related = [new RelatedSpan(method.Label.Words(), "the method")],
            Fix = link.Part(at, link.Value.Length - at) is { } place
                ? new Fix($"Link to `/{right}`", IsSafe: false, [new TextEdit(place, right)])
                : null,
        });
    }

    private static string Message(GuideEntry? found, HubAddress address) => found is null
        ? $"the link leads to no guide: `/{ShownText.Of(address.Address)}`"
        : $"the link leads to the guide for `{ShownText.Of(found.Method.Label.Value)}` of `{found.Connector.Key.Value}`";
}
