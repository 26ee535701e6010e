using System.Text;
using LinkHub.Guides.Connectors;
using LinkHub.Guides.Guides;
using LinkHub.Guides.Tests.Yaml;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Tests.Connectors;

/// <summary>Draws a connector as text, one value a line with its file and place.</summary>
internal static class ConnectorDump
{
    public static string Of(Connector? connector)
    {
        var text = new StringBuilder();
        if (connector is null)
        {
            return "nothing\n";
        }

        Add(text, "", "connector", (Located<string>?)connector.Key);
        Add(text, "  ", "title", (Located<string>?)connector.Title);
        Add(text, "  ", "description", connector.Description);
        Add(text, "  ", "icon", connector.Icon);
        AddAll(text, "  ", "category", connector.Categories);
        Add(text, "  ", "alias of", connector.AliasOf);
        Add(text, "  ", "guide url", connector.GuideUrl);
        foreach (var method in connector.Methods)
        {
            Add(text, method);
        }

        foreach (var scope in connector.ScopeDefinitions)
        {
            Add(text, "  ", "scope", (Located<string>?)scope.Name);
            Add(text, "    ", "description", scope.Description);
            AddAll(text, "    ", "includes", scope.Includes);
        }

        foreach (var action in connector.Actions)
        {
            Add(text, "  ", "action", (Located<string>?)action.Id);
            Add(text, "    ", "label", (Located<string>?)action.Label);
            AddAll(text, "    ", "scope", action.RequiredScopes);
            foreach (var (method, scopes) in action.AuthRequirements)
            {
                AddAll(text, "    ", $"scope for {method}", scopes);
            }
        }

        return text.ToString();
    }

    private static void Add(StringBuilder text, AuthMethod method)
    {
        Add(text, "  ", "method", (Located<string>?)method.Label);
        var grant = method.GrantType?.Value;
        text.Append($"    {method.Type.Value} slug {method.Slug} key {method.Key.Value} grant {grant}\n");
        foreach (var kind in GuideKinds.All)
        {
            var fields = kind == GuideKind.LinkAccount ? method.ConfigFields : method.SetupFields;
            foreach (var field in fields)
            {
                Add(text, kind, field);
            }
        }

        foreach (var notice in method.ConfigNotices.Concat(method.SetupNotices))
        {
            var place = $"{notice.Type} at {notice.Position} before {notice.Anchor?.Value}";
            Add(text, "    ", place, (Located<string>?)notice.Description);
        }

        Add(text, "    ", "link", method.Support.Link);
        AddAll(text, "    ", "required scope", method.RequiredScopes);
        AddAll(text, "    ", "environment", [.. method.Environments.Select(e => e.Name)]);
        AddAll(text, "    ", "test", [.. method.TestActions.Select(test => test.Action)]);
        Add(text, "config guide", method.Support.Config);
        Add(text, "setup guide", method.Support.Setup);
    }

    private static void Add(StringBuilder text, GuideKind kind, CredentialField field)
    {
        Add(text, "    ", $"{kind.Slug()} {field.Key.Value}", (Located<string>?)field.Label);
        string[] marks =
        [
            field.Type.Value.ToString(), field.IsRequired ? "required" : "", field.IsSecret ? "secret" : "",
            field.IsReadOnly ? "read-only" : "", field.IsComputed ? "computed" : "", field.IsHidden ? "hidden" : "",
            field.IsAccountIdentifier ? "identifier" : "",
        ];
        text.Append($"      {string.Join(' ', marks.Where(mark => mark.Length > 0))}\n");
        Add(text, "      ", "placeholder", field.Placeholder);
        Add(text, "      ", "description", field.Description);
        Add(text, "      ", "tooltip", field.Tooltip);
        Add(text, "      ", "value", field.Value);
        Add(text, "      ", "example", field.Example);
        Add(text, "      ", "prefix", field.Prefix);
        Add(text, "      ", "suffix", field.Suffix);
        Add(text, "      ", "section", field.DocSection);
        Add(text, "      ", "pattern", field.Validation?.Pattern);
        Add(text, "      ", "format", field.Validation?.Format);
        Add(text, "      ", "error", field.Validation?.ErrorMessage);
        foreach (var option in field.Options)
        {
            Add(text, "      ", $"option {option.Value.Value}", (Located<string>?)option.Label);
        }

        foreach (var condition in field.VisibleWhen)
        {
            AddAll(text, "      ", $"when {condition.Field.Value}", condition.Values);
        }
    }

    private static void Add(StringBuilder text, string name, DefinedGuide? guide)
    {
        if (guide is null)
        {
            return;
        }

        text.Append($"    {name}\n");
        Add(text, "      ", "warning", guide.Warning);
        foreach (var section in guide.Sections)
        {
            Add(text, "      ", "section", (Located<string>?)section.Title);
            Add(text, "        ", "content", section.Content);
            AddAll(text, "        ", "item", section.List);
            AddAll(text, "        ", "scope", section.ApplicableScopes);
            foreach (var step in section.Steps)
            {
                Add(text, "        ", step.DisplaysScopes ? "step with scopes" : "step", (Located<string>?)step.Title);
                Add(text, "          ", "content", step.Content);
                AddAll(text, "          ", "item", step.List);
                Add(text, "          ", "image", step.Image);
                AddAll(text, "          ", "scope", step.ApplicableScopes);
            }
        }
    }

    private static void Add<T>(StringBuilder text, string indent, string name, Located<T>? value)
        where T : notnull
    {
        if (value is { } found)
        {
            var shown = Drawn.Escape(found.Value.ToString() ?? "");
            text.Append($"{indent}{name} = {shown}  {found.Span}-{found.Span.EndPosition}\n");
        }
    }

    private static void AddAll(StringBuilder text, string indent, string name, IReadOnlyList<Located<string>> values)
    {
        foreach (var value in values)
        {
            Add(text, indent, name, (Located<string>?)value);
        }
    }
}
