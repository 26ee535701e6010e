using LinkHub.Guides.Connectors;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Scopes;

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
