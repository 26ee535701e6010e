using LinkHub.Guides.Text;
using LinkHub.Guides.Yaml;

namespace LinkHub.Guides.Connectors;

/// <summary>Reads the actions of a native definition and the scopes they need.</summary>
internal static class ActionReader
{
    public static IReadOnlyList<ConnectorAction> Read(MappingReader connector)
    {
        var actions = new List<ConnectorAction>();
        foreach (var action in connector.Mappings("actions", NativeShapes.Action))
        {
            if (action.RequiredText("actionId") is { } id)
            {
                actions.Add(new ConnectorAction(id, action.Text("label") ?? id, action.Span)
                {
                    Description = action.Text("description"),
                    RequiredScopes = action.Texts("requiredScopes"),
                    AuthRequirements = ByMethod(action),
                });
            }
        }

        return actions;
    }

    private static Dictionary<string, IReadOnlyList<Located<string>>> ByMethod(MappingReader action)
    {
        var byMethod = new Dictionary<string, IReadOnlyList<Located<string>>>(StringComparer.Ordinal);
        foreach (var (method, scopes) in action.TextLists("authRequirements"))
        {
            byMethod.TryAdd(method.Value, scopes);
        }

        return byMethod;
    }
}
