using LinkHub.Guides.Text;
using LinkHub.Guides.Yaml;

namespace LinkHub.Guides.Connectors;

/// <summary>Reads one authentication method of a native definition.</summary>
internal static class MethodReader
{
    private static readonly Dictionary<string, AuthType> Types = new(StringComparer.Ordinal)
    {
        ["custom"] = AuthType.Custom,
        ["oauth2"] = AuthType.OAuth2,
        ["mcp"] = AuthType.Mcp,
    };

    public static AuthMethod? Read(MethodEntry entry, DiagnosticBag diagnostics)
    {
        var rules = DefinitionRules.Schema;
        if (MappingReader.Open(entry.Method, NativeShapes.Method, rules, diagnostics) is not { } method)
        {
            return null;
        }

        var type = method.Choice("type", Types) ?? FromKey(entry.Key, method, diagnostics);
        var config = FieldReader.Read(method, "configFields", diagnostics);
        var setup = FieldReader.Read(method, "setupFields", diagnostics);
        CredentialUses.Check(entry.Method, type.Value, [.. config, .. setup], diagnostics);
        return new AuthMethod(type, method.RequiredText("label") ?? entry.Key, method.Span)
        {
            Key = entry.Key,
            GrantType = method.Choice("grantType", "authorization_code", "client_credentials"),
            ConfigFields = config,
            SetupFields = setup,
            ConfigNotices = NoticeReader.Read(method, "configNotices", config),
            SetupNotices = NoticeReader.Read(method, "setupNotices", setup),
            Support = SupportReader.Read(method),
            Environments = Environments(method),
            RequiredScopes = method.Texts("requiredScopes"),
            TestActions = TestActions(method),
        };
    }

    private static Located<AuthType> FromKey(Located<string> key, MappingReader method, DiagnosticBag diagnostics)
    {
        if (Types.TryGetValue(key.Value, out var type))
        {
            return new Located<AuthType>(type, key.Span);
        }

        if (method.Find("type") is null)
        {
            var near = Suggestion.Nearest(key.Value, Types.Keys);
            var help = near is null ? "Write `type`: `custom`, `oauth2` or `mcp`." : $"Did you mean `{near}`?";
            diagnostics.Add(DefinitionRules.MissingKey, key.Span, $"the method `{key.Value}` has no `type`", help);
        }

        return new Located<AuthType>(AuthType.Custom, key.Span);
    }

    private static List<ConnectEnvironment> Environments(MappingReader method)
    {
        var environments = new List<ConnectEnvironment>();
        foreach (var item in method.Mappings("environments", NativeShapes.Environment))
        {
            if (item.RequiredText("key") is { } key)
            {
                environments.Add(new ConnectEnvironment(key, item.Text("name") ?? key));
            }
        }

        return environments;
    }

    private static List<TestAction> TestActions(MappingReader method)
    {
        var actions = new List<TestAction>();
        foreach (var item in method.Mappings("testActions", NativeShapes.TestAction))
        {
            if (item.RequiredText("action") is { } action)
            {
                actions.Add(new TestAction(action, item.Flag("required")?.Value ?? false));
            }
        }

        return actions;
    }
}
