using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Brands;
using LinkHub.Guides.Connectors;
using LinkHub.Guides.Site.Lists;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Guides;

/// <summary>
/// Finds a method's <c>support.link</c> into the hub that leads to another method's guide, to nothing, or
/// into a partner's hub.
/// </summary>
/// <remarks>A link to the method's own place where no guide is yet is left to
/// <see cref="GuideMissing"/>.</remarks>
public sealed class SupportLinkWrong : ILibraryRule
{
    public DiagnosticRule Rule { get; } = new("LH205", "support-link-wrong", Severity.Error);

    public FixSafety Fixes => FixSafety.Unsafe;

    public void Check(LibrarySubject library, DiagnosticBag findings)
    {
        var guides = GuidesByMethod.Of(library.Library);
        var partners = library.Library.Brands.Where(brand => brand.IsWhitelabel)
            .ToLookup(brand => WebHost.Of(brand.Url ?? ""), StringComparer.Ordinal);
        var links =
            from connector in library.Library.Connectors
            from method in connector.Methods
            let link = method.Support.Link
            where link is not null
            select (connector, method, link.Value);
        foreach (var (connector, method, link) in links)
        {
            if (WebHost.Of(link.Value) is { } host && partners[host].FirstOrDefault() is { } partner)
            {
                findings.Add(IntoHubOf(partner, method, link));
            }
            else if (HubAddress.Of(link.Value) is { } address && address.IsOf(library.Library))
            {
                Check(connector, method, link, address, guides, findings);
            }
        }
    }

    // Whoever reads it in another brand's hub would learn of that partner.
    private Diagnostic IntoHubOf(Brand partner, AuthMethod method, Located<string> link) =>
        new(Rule, $"the link leads into the hub of `{ShownText.Of(partner.Name.Value)}`", link.Span)
        {
            Help = "Link into the host's hub: every brand's hub has its own guide in its place.",
            Related = [new RelatedSpan(method.Label.Words(), "the method")],
        };

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
        findings.Add(
            new Diagnostic(Rule, Message(found, address), link.Part(at, link.Value.Length - at) ?? link.Span)
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
