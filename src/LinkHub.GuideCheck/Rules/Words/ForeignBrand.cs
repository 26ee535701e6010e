using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Brands;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Words;

/// <summary>Finds a partner's name in a text that all hubs share.</summary>
public sealed class ForeignBrand : IDocumentRule
{
    public DiagnosticRule Rule { get; } = new("LH606", "foreign-brand", Severity.Warning);

    public FixSafety Fixes => FixSafety.Unsafe;

    public void Check(DocumentSubject document, DiagnosticBag findings)
    {
        var host = document.Library.Host;
        var partners = document.Library.Brands.Where(brand => brand.IsWhitelabel && !ReferenceEquals(brand, host)).ToList();
        if (partners.Count == 0)
        {
            return;
        }

        foreach (var text in DocumentText.In(document))
        {
            foreach (var brand in partners)
            {
                var hubs = Places(brand.Hub, "brand.hub", brand, text, document).ToList();
                var names = Places(brand.Name, "brand.name", brand, text, document)
                    .Where(name => !hubs.Exists(hub => hub.Span.Start <= name.Span.Start && name.Span.End <= hub.Span.End));
                findings.AddRange(hubs.Concat(names));
            }
        }
    }

    private IEnumerable<Diagnostic> Places(
        Located<string> name, string variable, Brand brand, DocumentText text, DocumentSubject document)
    {
        if (name.Value.Length < 3 || IsKnownOtherwise(name.Value, document))
        {
            yield break;
        }

        foreach (var place in NamePlace.Of(name.Value, text))
        {
            yield return new Diagnostic(Rule, $"`{VisibleText.Of(name.Value)}` is the name of one partner", place.Span)
            {
                Help = $"Write `{{{variable}}}`.",
                Related = [new RelatedSpan(name.Span, $"the brand `{brand.Id}`")],
                Fix = VariableFix.Of(place, variable, document.Document) is { } fix ? fix with { IsSafe = false } : null,
            };
        }
    }

    // A provider may have the same name, and then nobody can tell.
    private static bool IsKnownOtherwise(string name, DocumentSubject document) =>
        document.Names.In(name).Any()
        || (document.Library.Host is { } host
            && (host.Name.Value.Contains(name, StringComparison.Ordinal) || host.Hub.Value.Contains(name, StringComparison.Ordinal)));
}
