using LinkHub.Guides.Connectors;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Scopes;

/// <summary>Finds scopes that a definition describes and nothing of the connector needs.</summary>
public sealed class ScopeWithoutAction : IConnectorRule
{
    public DiagnosticRule Rule { get; } = new("LH702", "scope-without-action", Severity.Hint);

    public void Check(Connector connector, DiagnosticBag findings)
    {
        // Where no action says what it needs, nothing can be concluded.
        if (!connector.Actions.Any(action => NeededScopes.Of(action).Any()))
        {
            return;
        }

        var needed = NeededScopes.Of(connector);
        foreach (var scope in connector.ScopeDefinitions)
        {
            // A scope that includes needed ones stands for them.
            if (!needed.Contains(scope.Name.Value) && !scope.Includes.Any(included => needed.Contains(included.Value)))
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
