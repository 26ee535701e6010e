using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Guides;
using LinkHub.Guides.Site.Lists;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Structure;

/// <summary>Finds two guides of one kind with the same title.</summary>
/// <remarks>Connectors with the same name necessarily have guides with the same title.</remarks>
public sealed class SameTitle : ILibraryRule
{
    public DiagnosticRule Rule { get; } = new("LH325", "same-title", Severity.Warning);

    public void Check(LibrarySubject library, DiagnosticBag findings)
    {
        var first = new Dictionary<(GuideKind Kind, string Title), GuideFacts>();
        foreach (var guide in library.Guides.Where(guide => guide.Entry.Origin == GuideOrigin.File))
        {
            var title = TitleOf(guide.Entry);
            var key = (guide.Entry.Kind, title.ToUpperInvariant());
            if (first.TryAdd(key, guide) || SharesName(guide.Entry, first[key].Entry))
            {
                continue;
            }

            if (library.Reopen(guide).Document.Title is { } written
                && library.Reopen(first[key]).Document.Title is { } other)
            {
                findings.Add(
                    new Diagnostic(Rule, $"a second guide is called `{VisibleText.Of(title)}`", written.Span)
                    {
                        Help = "Name the provider, the method and what the guide is for.",
                        Related = [new RelatedSpan(other.Span, "the first with this title")],
                    });
            }
        }
    }

    private static bool SharesName(GuideEntry one, GuideEntry other) =>
        one.Connector.Key.Value != other.Connector.Key.Value
        && one.Connector.Title.Value.Equals(other.Connector.Title.Value, StringComparison.OrdinalIgnoreCase);

    private static string TitleOf(GuideEntry entry) => entry.Title.Expand(variable => variable switch
    {
        "provider.name" => entry.Connector.Title.Value,
        "method.label" => entry.Method.Label.Value,
        _ => null,
    });
}
