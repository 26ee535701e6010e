using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Words;

/// <summary>Finds the host's name written out where a variable would say each hub's own.</summary>
/// <remarks>Parts that whitelabel hubs leave out, and addresses, may say it.</remarks>
public sealed class HostBrandHardCoded : IDocumentRule
{
    public DiagnosticRule Rule { get; } = new("LH605", "host-brand-hard-coded", Severity.Warning);

    public FixSafety Fixes => FixSafety.Safe;

    public void Check(DocumentSubject document, DiagnosticBag findings)
    {
        if (document.Library.Host is not { } host || document.Document.FrontMatter.IsHiddenOnWhitelabel)
        {
            return;
        }

        (string Name, string Variable)[] names = [(host.Hub.Value, "brand.hub"), (host.Name.Value, "brand.name")];
        foreach (var text in DocumentText.In(document).Where(text => text.Place is not { IsHidden: true }))
        {
            var taken = -1;
            var places = new NamePlaces(text);
            foreach (var (place, variable) in names.DistinctBy(pair => pair.Name)
                .SelectMany(pair => places.Of(pair.Name).Select(place => (place, pair.Variable)))
                .OrderBy(pair => pair.place.Start).ThenBy(pair => pair.Variable, StringComparer.Ordinal))
            {
                if (place.Start > taken && !IsOfProvider(place, document))
                {
                    findings.Add(Finding(place, variable, document));
                    taken = place.Start + (variable == "brand.hub" ? host.Hub : host.Name).Value.Length - 1;
                }
            }
        }
    }

    private Diagnostic Finding(NamePlace place, string variable, DocumentSubject document)
    {
        var name = place.IsExact ? place.Span.Text : document.Library.Host!.ValueOf(variable)!;
        return new Diagnostic(Rule, $"`{VisibleText.Of(name)}` is written out", place.Span)
        {
            Help = $"Write `{{{variable}}}`.",
            Fix = VariableFix.Of(place, variable, document.Document),
        };
    }

    // A host may be a provider itself, and then its name is that.
    private static bool IsOfProvider(NamePlace place, DocumentSubject document) =>
        document is GuideSubject guide
        && guide.Connector.Title.Value.Contains(place.Span.Text, StringComparison.OrdinalIgnoreCase);
}
