using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Connectors;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Scopes;

/// <summary>Finds steps that list the selected scopes of a connector that has none.</summary>
public sealed class ScopesListEmpty : IGuideRule
{
    public DiagnosticRule Rule { get; } = new("LH704", "scopes-list-empty", Severity.Warning);

    private const string Attribute = "data-guide-display-scopes-list";

    public void Check(GuideSubject guide, DiagnosticBag findings)
    {
        // The other format says nothing of actions, so that it is not known what a list would hold.
        if (guide.Connector.Format != DefinitionFormat.Native || NeededScopes.Of(guide.Connector).Count > 0)
        {
            return;
        }

        foreach (var node in guide.Nodes.Select(placed => placed.Node).Where(node => node.Conditions.ListsScopes))
        {
            var place = (node as ElementNode)?.Attribute(Attribute)?.Span ?? node.Span;
            findings.Add(new Diagnostic(
                Rule, $"no action of `{guide.Connector.Key.Value}` needs a scope, so the list is empty", place)
            {
                Help = "Take the attribute out, or name the scopes in the definition.",
                Related = [new RelatedSpan(guide.Connector.Key.Words(), "the connector")],
            });
        }
    }
}
