using LinkHub.DocGen.Html;
using LinkHub.DocGen.Whitelabel;
using LinkHub.Guides.Connectors;

namespace LinkHub.DocGen.Pages;

/// <summary>An action that a reader can tick to see only what it needs.</summary>
/// <param name="Id">The action's name in the page's address.</param>
/// <param name="Label">The label for readers.</param>
/// <param name="Scopes">The scopes it needs for this method, with all they include; ordinal order.</param>
public sealed record ScopeAction(string Id, string Label, IReadOnlyList<string> Scopes)
{
    /// <summary>
    /// The connector's actions that need scopes with this method; none if the hub has decided the scopes.
    /// </summary>
    public static IReadOnlyList<ScopeAction> Of(Connector connector, AuthMethod method, PageWriting writing)
    {
        if (writing.Context.Scopes.IsDecided)
        {
            return [];
        }

        return [.. connector.Actions
            .Select(action => new ScopeAction(
                action.Id.Value, writing.Text(action.Label), WithIncluded(Needed(action, method), connector)))
            .Where(action => action.Scopes.Count > 0)];
    }

    /// <summary>
    /// The scopes a step lists: those decided, else all that the method and its actions may need.
    /// </summary>
    public static IReadOnlyList<string> Listed(
        Connector connector, AuthMethod method, ScopeSelection selection) =>
        selection.IsDecided
            ? selection.Selected
            : [.. method.RequiredScopes.Select(scope => scope.Value)
                .Concat(connector.Actions.SelectMany(action => Needed(action, method)))
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Needed(ConnectorAction action, AuthMethod method) =>
        action.RequiredScopes
        .Concat(action.AuthRequirements.GetValueOrDefault(method.Key.Value, []))
        .Select(scope => scope.Value);

    private static IReadOnlyList<string> WithIncluded(IEnumerable<string> scopes, Connector connector) =>
        ScopeSelection.Of(scopes, scope => connector.ScopeDefinitions
            .Where(definition => definition.Name.Value == scope)
            .SelectMany(definition => definition.Includes)
            .Select(included => included.Value)).Selected;
}
