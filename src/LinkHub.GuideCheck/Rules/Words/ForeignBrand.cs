using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Words;

/// <summary>Finds a partner's name in a text that all hubs share.</summary>
public sealed class ForeignBrand : IDocumentRule
{
    public DiagnosticRule Rule { get; } = new("LH606", "foreign-brand", Severity.Warning);

    public FixSafety Fixes => FixSafety.Unsafe;

    public void Check(DocumentSubject document, DiagnosticBag findings)
    {
        if (document.Names.Partners.IsEmpty)
        {
            return;
        }

        foreach (var text in DocumentText.In(document))
        {
            var words = text.Text.ToString();
            var places = new NamePlaces(text);
            foreach (var (name, partner, start) in document.Names.Partners.In(words))
            {
                if (!AddressText.Holds(words, start, start + name.Length)
                    && !IsKnownOtherwise(name, document))
                {
                    findings.Add(Finding(partner, places.At(name, start), document));
                }
            }
        }
    }

    private Diagnostic Finding(PartnerName partner, NamePlace place, DocumentSubject document)
    {
        var message = $"`{VisibleText.Of(partner.Name.Value)}` is the name of one partner";
        return new Diagnostic(Rule, message, place.Span)
        {
            Help = $"Write `{{{partner.Variable}}}`.",
            Related = [new RelatedSpan(partner.Name.Span, $"the brand `{partner.Brand.Id}`")],
            Fix = VariableFix.Of(place, partner.Variable, document.Document) is { } fix
                ? fix with { IsSafe = false }
                : null,
        };
    }

    // A provider or the host may have the same name, and then the meaning is unclear.
    private static bool IsKnownOtherwise(string name, DocumentSubject document) =>
        document.Names.Providers.In(name).Any()
        || (document.Library.Host is { } host
            && (host.Name.Value.Contains(name, StringComparison.Ordinal)
                || host.Hub.Value.Contains(name, StringComparison.Ordinal)));
}
