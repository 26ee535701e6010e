using LinkHub.Guides.Text;
using LinkHub.Guides.Yaml;

namespace LinkHub.Guides.Connectors;

/// <summary>Reads the fields of one form of a native method.</summary>
internal static class FieldReader
{
    private static readonly Dictionary<string, FieldType> Types = new(StringComparer.Ordinal)
    {
        ["text"] = FieldType.Text,
        ["password"] = FieldType.Password,
        ["text_area"] = FieldType.TextArea,
        ["select"] = FieldType.Select,
    };

    private static readonly Dictionary<string, FieldFormat> Formats = new(StringComparer.Ordinal)
    {
        ["email"] = FieldFormat.Email,
        ["url"] = FieldFormat.Url,
        ["uri"] = FieldFormat.Uri,
        ["uuid"] = FieldFormat.Uuid,
        ["date"] = FieldFormat.Date,
        ["datetime"] = FieldFormat.DateTime,
    };

    /// <param name="method">The method that holds them.</param>
    /// <param name="key"><c>configFields</c> or <c>setupFields</c>.</param>
    /// <param name="diagnostics">Receives what was wrong.</param>
    public static IReadOnlyList<CredentialField> Read(MappingReader method, string key, DiagnosticBag diagnostics)
    {
        var fields = method.Mappings(key, NativeShapes.Field).Select(field => One(field, diagnostics)).ToList();
        FieldKeys.CheckUnique(fields, diagnostics);
        return fields;
    }

    private static CredentialField One(MappingReader field, DiagnosticBag diagnostics)
    {
        var nothing = new Located<string>("", field.Span.Slice(0, 0));
        var key = field.RequiredText("key");
        if (key is { } written)
        {
            DefinitionNames.Check(written, "field", diagnostics);
        }

        var type = field.Choice("type", Types) ?? new Located<FieldType>(FieldType.Text, nothing.Span);
        return new CredentialField(key ?? nothing, field.RequiredText("label") ?? key ?? nothing, type, field.Span)
        {
            IsRequired = field.Flag("required")?.Value ?? false,
            IsSecret = (field.Flag("secret")?.Value ?? true) || type.Value == FieldType.Password,
            IsReadOnly = field.Flag("readOnly")?.Value ?? false,
            IsComputed = IsComputed(field),
            IsHidden = field.Flag("hidden")?.Value ?? false,
            IsAccountIdentifier = field.Flag("externalSystemAccountIdentifier")?.Value ?? false,
            Placeholder = field.Text("placeholder"),
            Description = field.Text("description"),
            Tooltip = field.Text("tooltip"),
            Value = field.Text("value"),
            Options = Options(field, type.Value, diagnostics),
            Validation = Validation(field),
        };
    }

    /// <summary>Computed: <c>true</c>, or anything that says how (an expression, a mapping).</summary>
    private static bool IsComputed(MappingReader field) =>
        field.Find("computed") is { } how
        && !(how is YamlScalar scalar && scalar.Value.Equals("false", StringComparison.OrdinalIgnoreCase));

    private static List<FieldOption> Options(MappingReader field, FieldType type, DiagnosticBag diagnostics)
    {
        var options = new List<FieldOption>();
        foreach (var item in field.Mappings("options", NativeShapes.Option))
        {
            var value = item.Text("value");
            if ((value ?? item.RequiredText("label")) is { } shown)
            {
                options.Add(new FieldOption(value ?? shown, item.Text("label") ?? shown));
            }
        }

        OptionValues.CheckUnique([.. options.Select(option => option.Value)], diagnostics);
        if (type == FieldType.Select && options.Count == 0)
        {
            const string Message = "a select field has no options";
            const string Help = "List `options`, or use another type.";
            var place = field.Node.Find("type")?.Value.Span ?? field.Span;
            diagnostics.Add(DefinitionRules.SelectWithoutOptions, place, Message, Help);
        }

        return options;
    }

    private static FieldValidation? Validation(MappingReader field) =>
        field.Mapping("validation", NativeShapes.Validation) is { } rule
            ? new FieldValidation(rule.Text("pattern"), rule.Choice("format", Formats), rule.Text("errorMessage"))
            : null;
}
