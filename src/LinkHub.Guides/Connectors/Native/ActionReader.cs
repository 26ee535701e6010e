using LinkHub.Guides.Text;
using LinkHub.Guides.Yaml;

namespace LinkHub.Guides.Connectors.Native;

/// <summary>Reads the actions of a native definition and the scopes they need.</summary>
internal static class ActionReader
{
    internal static readonly MappingShape Shape = new(
        "action", "Something that the platform can do at the provider.")
    {
        IsOpen = true,
        ForeignKeys =
        [
            "actionType", "categories", "details", "resources", "schema", "inputs", "steps", "result",
            "entrypointUrl", "entrypointHttpMethod", "fieldConfigs",
        ],
    };

    private static readonly TextKey ActionId = Shape.RequiredText(
        "actionId", "The id of the action, unique in the connector.");
    private static readonly TextKey Label = Shape.Text("label", "The name of the action as readers see it.");
    private static readonly TextKey Description = Shape.Text("description", "What the action does.");
    private static readonly TextsKey RequiredScopes = Shape.Texts(
        "requiredScopes", "The scopes that the action needs.", "The name of a scope.");
    private static readonly EntriesKey AuthRequirements = Shape.Entries(
        "authRequirements",
        "The scopes that the action needs with one method, by the method's key.",
        new AnyValue("A list of scopes, or one scope."));

    public static IReadOnlyList<ConnectorAction> Read(MappingReader connector, MappingsKey key)
    {
        var actions = new List<ConnectorAction>();
        foreach (var action in connector.Mappings(key))
        {
            if (action.Text(ActionId) is { } id)
            {
                actions.Add(new ConnectorAction(id, action.Text(Label) ?? id, action.Span)
                {
                    Description = action.Text(Description),
                    RequiredScopes = action.Texts(RequiredScopes),
                    AuthRequirements = ByMethod(action),
                });
            }
        }

        return actions;
    }

    private static Dictionary<string, IReadOnlyList<Located<string>>> ByMethod(MappingReader action)
    {
        var byMethod = new Dictionary<string, IReadOnlyList<Located<string>>>(StringComparer.Ordinal);
        foreach (var (method, scopes) in action.TextLists(AuthRequirements))
        {
            byMethod.TryAdd(method.Value, scopes);
        }

        return byMethod;
    }
}
