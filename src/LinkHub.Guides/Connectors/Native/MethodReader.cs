using LinkHub.Guides.Text;
using LinkHub.Guides.Yaml;

namespace LinkHub.Guides.Connectors.Native;

/// <summary>Reads one authentication method of a native definition.</summary>
internal static class MethodReader
{
    private static readonly Dictionary<string, AuthType> Types = new(StringComparer.Ordinal)
    {
        ["custom"] = AuthType.Custom,
        ["oauth2"] = AuthType.OAuth2,
        ["mcp"] = AuthType.Mcp,
    };

    private static readonly Dictionary<string, string> GrantTypes = new(StringComparer.Ordinal)
    {
        ["authorization_code"] = "authorization_code",
        ["client_credentials"] = "client_credentials",
    };

    internal static readonly MappingShape Shape = new("method", "One way to connect.")
    {
        IsOpen = true,
        ForeignKeys = ["refreshAuthentication", "authentication"],
    };

    private static readonly ShapeKey<WordValue<AuthType>> Type = Shape.Word(
        "type", "The flow of the method; its key in the list where it is left out.", Types);
    private static readonly ShapeKey<WordValue<string>> GrantType = Shape.Word(
        "grantType", "The OAuth 2.0 grant.", GrantTypes);
    private static readonly TextKey Label = Shape.RequiredText(
        "label", "The name of the method in guides and forms.");
    internal static readonly ShapeKey<AnyValue> Authorization = Shape.Anything(
        "authorization", "How requests are signed.");
    private static readonly TextsKey RequiredScopes = Shape.Texts(
        "requiredScopes", "The scopes that the method always needs.", "The name of a scope.");
    private static readonly MappingsKey ConfigFields = Shape.List(
        "configFields", "The fields that an end user is asked for.", FieldReader.Shape);
    private static readonly MappingsKey SetupFields = Shape.List(
        "setupFields", "The fields that an administrator is asked for.", FieldReader.Shape);
    private static readonly MappingsKey ConfigNotices = Shape.List(
        "configNotices", "Remarks among the end user's fields.", NoticeReader.Shape);
    private static readonly MappingsKey SetupNotices = Shape.List(
        "setupNotices", "Remarks among the administrator's fields.", NoticeReader.Shape);
    private static readonly MappingKey Support = Shape.Mapping("support", SupportReader.Shape);
    private static readonly MappingsKey ConnectEnvironments = Shape.List(
        "environments", "The provider's environments, of which a user chooses one.", Environment.Shape);
    private static readonly MappingsKey Tests = Shape.List(
        "testActions", "The actions that prove that a linked account works.", Test.Shape);
    internal static readonly TextKey Key = Shape.Text("key", "The name that actions give the method.");

    public static AuthMethod? Read(MethodEntry entry, DiagnosticBag diagnostics)
    {
        var rules = DefinitionRules.Schema;
        if (MappingReader.Open(entry.Method, Shape, rules, diagnostics) is not { } method)
        {
            return null;
        }

        var type = method.Word(Type) ?? FromKey(entry.Key, method, diagnostics);
        var config = FieldReader.Read(method, ConfigFields, diagnostics);
        var setup = FieldReader.Read(method, SetupFields, diagnostics);
        CredentialUses.Check(entry.Method, type.Value, [.. config, .. setup], diagnostics);
        return new AuthMethod(type, method.Text(Label) ?? entry.Key, method.Span)
        {
            Key = entry.Key,
            GrantType = method.Word(GrantType),
            ConfigFields = config,
            SetupFields = setup,
            ConfigNotices = NoticeReader.Read(method, ConfigNotices, config),
            SetupNotices = NoticeReader.Read(method, SetupNotices, setup),
            Support = SupportReader.Read(method, Support),
            Environments = Environments(method),
            RequiredScopes = method.Texts(RequiredScopes),
            TestActions = TestActions(method),
        };
    }

    private static Located<AuthType> FromKey(
        Located<string> key, MappingReader method, DiagnosticBag diagnostics)
    {
        if (Types.TryGetValue(key.Value, out var type))
        {
            return new Located<AuthType>(type, key.Span);
        }

        if (method.Find(Type) is null)
        {
            var near = Suggestion.Nearest(key.Value, Types.Keys);
            var help = near is null
                ? "Write `type`: `custom`, `oauth2` or `mcp`."
                : $"Did you mean `{near}`?";
            diagnostics.Add(
                DefinitionRules.MissingKey, key.Span, $"the method `{key.Value}` has no `type`", help);
        }

        return new Located<AuthType>(AuthType.Custom, key.Span);
    }

    private static List<ConnectEnvironment> Environments(MappingReader method)
    {
        var environments = new List<ConnectEnvironment>();
        foreach (var item in method.Mappings(ConnectEnvironments))
        {
            if (item.Text(Environment.Key) is { } key)
            {
                environments.Add(new ConnectEnvironment(key, item.Text(Environment.Name) ?? key));
            }
        }

        return environments;
    }

    private static List<TestAction> TestActions(MappingReader method)
    {
        var actions = new List<TestAction>();
        foreach (var item in method.Mappings(Tests))
        {
            if (item.Text(Test.Action) is { } action)
            {
                actions.Add(new TestAction(action, item.IsSet(Test.Required)));
            }
        }

        return actions;
    }

    private static class Environment
    {
        public static readonly MappingShape Shape = new("environment", "One environment of the provider.")
        {
            IsOpen = true,
        };

        public static readonly TextKey Key = Shape.RequiredText("key", "The value that is sent.");
        public static readonly TextKey Name = Shape.Text(
            "name", "The name that is shown; the key where it is left out.");
    }

    private static class Test
    {
        public static readonly MappingShape Shape = new("test action", "One action that is tried.")
        {
            IsOpen = true,
        };

        public static readonly TextKey Action = Shape.RequiredText("action", "The id of the action.");
        public static readonly FlagKey Required = Shape.Flag(
            "required", "Whether an account is not linked when the action fails.");
    }
}

/// <summary>An item of <c>authentication</c>: one key, the method's kind, and the method under it.</summary>
internal sealed record MethodEntry(Located<string> Key, YamlMapping Method)
{
    /// <summary>
    /// Splits the item into key and method; if the method's keys stand beside their kind, they are read
    /// nevertheless.
    /// </summary>
    public static MethodEntry? Of(YamlNode item, DiagnosticBag diagnostics)
    {
        if (item is not YamlMapping { Entries: [var first, ..] entries } mapping)
        {
            const string Message = "an item of `authentication` is no mapping";
            const string Help = "Write the method under `custom`, `oauth2` or `mcp`.";
            diagnostics.Add(DefinitionRules.BadType, item.Span, Message, Help);
            return null;
        }

        if (entries.Count == 1 && first.Value is YamlMapping method)
        {
            return new MethodEntry(first.Key.Located, method);
        }

        if (entries.Count == 1)
        {
            var message = $"the method under `{first.Key.Value}` is no mapping";
            diagnostics.Add(
                DefinitionRules.BadType, first.Key.Span, message, "Write the method's keys below it.");
            return null;
        }

        var second = entries[1].Key;
        diagnostics.Add(
            DefinitionRules.BadType,
            second.Span,
            $"`{second.Value}` stands beside `{first.Key.Value}`, a method has one key in the list",
            "Indent the method's keys below its kind.");
        var isWrapped = first.Value is YamlMapping;
        return new MethodEntry(first.Key.Located, isWrapped ? (YamlMapping)first.Value : mapping);
    }
}
