using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Connectors;
using LinkHub.Guides.Guides;
using LinkHub.Guides.Site;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Guides;

/// <summary>Finds forms that ask for values without a guide.</summary>
/// <remarks>
/// An error only if the definition itself links to the missing guide; a hint if the guide probably exists
/// elsewhere. A folder without any guide holds definitions alone, so nothing is missing in it.
/// </remarks>
public sealed class GuideMissing : ILibraryRule
{
    public DiagnosticRule Rule { get; } = new("LH201", "guide-missing", Severity.Warning);

    public void Check(LibrarySubject library, DiagnosticBag findings)
    {
        if (library.Library.Guides.Count == 0)
        {
            return;
        }

        var guides = GuidesByMethod.Of(library.Library);
        var published = library.Library.Guides.Select(guide => guide.Connector.File.Path)
            .ToHashSet(StringComparer.Ordinal);
        var misfiled = library.Guides.Where(guide => guide.IsAboutOtherKind)
            .Select(guide => guide.Entry.Address)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var connector in library.Library.Connectors.Where(connector => connector.IsWhole))
        {
            foreach (var method in connector.Methods)
            {
                // A guide filed under the wrong kind exists, and has its own finding.
                var isMisfiled = guides.Of(connector, method).Any(guide => misfiled.Contains(guide.Address));
                var kinds = guides.Of(connector, method).Select(guide => guide.Kind).ToHashSet();
                foreach (var kind in GuideKinds.All.Where(kind => !isMisfiled && !kinds.Contains(kind)))
                {
                    var finding = connector.Format == DefinitionFormat.Native
                        ? OfNative(connector, method, kind, library.Library)
                        : OfProvider(connector, method, kind, published);
                    findings.AddRange(finding is null ? [] : [finding]);
                }
            }
        }
    }

    private Diagnostic? OfNative(Connector connector, AuthMethod method, GuideKind kind, Library library)
    {
        var link = method.Support.Link;
        var address = link is { } written ? HubAddress.Of(written.Value) : null;
        if (link is { } promise && address is not null && address.Kind == kind
            && address.Key == connector.Key.Value
            && address.Slug == method.Slug && address.IsOf(library))
        {
            return new Diagnostic(
                Rule, $"the definition links to a guide for `{Shown(method)}`, and there is none",
                promise.Words())
            {
                Severity = Severity.Error,
                Help = Help(connector, method, kind),
                Related = [new RelatedSpan(method.Label.Words(), "the method")],
            };
        }

        if (AskedFields.Of(method, kind).Count == 0)
        {
            return null;
        }

        var whom = kind == GuideKind.LinkAccount ? "users" : "administrators";
        var isElsewhere = link is not null || kind == GuideKind.ConnectorProfile;
        return new Diagnostic(
            Rule, $"no guide tells {whom} what `{Shown(method)}` asks for", method.Label.Words())
        {
            Severity = isElsewhere ? Severity.Hint : Severity.Warning,
            Help = Help(connector, method, kind),
        };
    }

    // Definitions of that format have one guide for each provider, often elsewhere.
    private Diagnostic? OfProvider(
        Connector connector, AuthMethod method, GuideKind kind, HashSet<string> published) =>
        kind == GuideKind.LinkAccount && connector is { GuideUrl: { } url, AliasOf: null }
            && published.Contains(connector.File.Path) && AskedFields.Of(method, kind).Count > 0
            ? new Diagnostic(
                Rule,
                $"the definition links to a guide for `{ShownText.Of(connector.Title.Value)}`, and there is none here",
                url.Words())
            {
                Severity = Severity.Hint,
                Help = "Add the guide, unless it lives elsewhere.",
            }
            : null;

    private static string Help(Connector connector, AuthMethod method, GuideKind kind) =>
        $"Write `guides/{connector.Key.Value}/{kind.Slug()}/{method.Slug}.mdx`.";

    private static string Shown(AuthMethod method) => ShownText.Of(method.Label.Value);
}
