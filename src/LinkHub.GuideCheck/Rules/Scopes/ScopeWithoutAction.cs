using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Connectors;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Scopes;

/// <summary>Finds scopes that a definition describes although nothing in the connector needs them.</summary>
public sealed class ScopeWithoutAction : IConnectorRule
{
    public DiagnosticRule Rule { get; } = new("LH702", "scope-without-action", Severity.Hint);

    public void Check(Connector connector, DiagnosticBag findings)
    {
        // If no action names its scopes, nothing can be concluded.
        if (!connector.Actions.Any(action => NeededScopes.Of(action).Any()))
        {
            return;
        }

        var needed = NeededScopes.Of(connector);
        foreach (var scope in connector.ScopeDefinitions)
        {
            // A scope that includes needed ones is needed.
            if (!needed.Contains(scope.Name.Value)
                && !scope.Includes.Any(included => needed.Contains(included.Value)))
            {
                findings.Add(
                    Rule,
                    scope.Name.Words(),
                    $"no action needs the scope `{ShownText.Of(scope.Name.Value)}`",
                    "Name it in the `requiredScopes` of what needs it, or delete it.");
            }
        }
    }
}

/// <summary>Finds steps that list the selected scopes of a connector that has none.</summary>
public sealed class ScopesListEmpty : IGuideRule
{
    public DiagnosticRule Rule { get; } = new("LH704", "scopes-list-empty", Severity.Warning);

    private const string Attribute = "data-guide-display-scopes-list";

    public void Check(GuideSubject guide, DiagnosticBag findings)
    {
        // The other format has no actions, so it is not known what the list would hold.
        if (guide.Connector.Format != DefinitionFormat.Native || NeededScopes.Of(guide.Connector).Count > 0)
        {
            return;
        }

        foreach (var node in guide.Nodes.Select(placed => placed.Node)
            .Where(node => node.Conditions.ListsScopes))
        {
            var place = (node as ElementNode)?.Attribute(Attribute)?.Span ?? node.Span;
            findings.Add(new Diagnostic(
                Rule, $"no action of `{guide.Connector.Key.Value}` needs a scope, so the list is empty",
                place)
            {
                Help = "Take the attribute out, or name the scopes in the definition.",
                Related = [new RelatedSpan(guide.Connector.Key.Words(), "the connector")],
            });
        }
    }
}

/// <summary>The scopes that something of a connector asks for.</summary>
internal static class NeededScopes
{
    /// <summary>Those of all actions and methods, with what they include.</summary>
    public static HashSet<string> Of(Connector connector)
    {
        var needed = connector.Methods.SelectMany(method => method.RequiredScopes)
            .Concat(connector.Actions.SelectMany(Of))
            .Select(scope => scope.Value)
            .ToHashSet(StringComparer.Ordinal);
        var byName = connector.ScopeDefinitions.ToLookup(scope => scope.Name.Value, StringComparer.Ordinal);
        var waiting = new Queue<string>(needed);
        while (waiting.TryDequeue(out var name))
        {
            foreach (var included in byName[name].SelectMany(scope => scope.Includes).Where(scope =>
                needed.Add(scope.Value)))
            {
                waiting.Enqueue(included.Value);
            }
        }

        return needed;
    }

    /// <summary>Those of one action, whatever the method.</summary>
    public static IEnumerable<Located<string>> Of(ConnectorAction action) =>
        action.RequiredScopes.Concat(action.AuthRequirements.Values.SelectMany(scopes => scopes));
}
