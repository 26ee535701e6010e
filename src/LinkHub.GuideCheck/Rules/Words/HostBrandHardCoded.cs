using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Text;
using LinkHub.Guides.Whitelabel.Names;

namespace LinkHub.GuideCheck.Rules.Words;

/// <summary>Finds the host's name written out where a variable would say each hub's own.</summary>
/// <remarks>
/// Parts that whitelabel hubs leave out, and addresses, may say it; so may ordinary words and places that
/// <c>host.allow</c> lists.
/// </remarks>
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

        var judge = new HostNamePlaces(document, host);
        (string Name, string Variable)[] names = [(host.Hub.Value, "brand.hub"), (host.Name.Value, "brand.name")];
        foreach (var text in DocumentText.In(document).Where(text => text.Place is not { IsHidden: true }))
        {
            var taken = -1;
            var places = new NamePlaces(text);
            foreach (var (place, variable) in names.DistinctBy(pair => pair.Name)
                .SelectMany(pair => places.Of(pair.Name).Select(place => (place, pair.Variable)))
                .OrderBy(pair => pair.place.Start).ThenBy(pair => pair.Variable, StringComparer.Ordinal))
            {
                var use = judge.UseOf(place, variable == "brand.hub" ? host.Hub.Value : host.Name.Value);
                if (place.Start > taken && use != NameUse.Word && !IsOfProvider(place, document))
                {
                    findings.Add(Finding(place, variable, use, document));
                    taken = place.Start + (variable == "brand.hub" ? host.Hub : host.Name).Value.Length - 1;
                }
            }
        }
    }

    private Diagnostic Finding(NamePlace place, string variable, NameUse use, DocumentSubject document)
    {
        var name = place.IsExact ? place.Span.Text : document.Library.Host!.ValueOf(variable)!;
        return new Diagnostic(Rule, $"`{VisibleText.Of(name)}` is written out", place.Span)
        {
            Help = use == NameUse.Brand
                ? $"Write `{{{variable}}}`."
                : $"Write `{{{variable}}}` if the host is meant, or list the place under `host: {{allow: […]}}` in "
                    + "`linkhub.yaml`.",
            Fix = VariableFix.Of(place, variable, document.Document) is { } fix
                ? fix with { IsSafe = use == NameUse.Brand }
                : null,
        };
    }

    // A host may be a provider itself, and then its name is that.
    private static bool IsOfProvider(NamePlace place, DocumentSubject document) =>
        document is GuideSubject guide
        && guide.Connector.Title.Value.Contains(place.Span.Text, StringComparison.OrdinalIgnoreCase);
}
