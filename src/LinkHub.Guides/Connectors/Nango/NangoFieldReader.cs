using LinkHub.Guides.Text;
using LinkHub.Guides.Yaml;

namespace LinkHub.Guides.Connectors;

/// <summary>
/// Reads the field sections of a Nango provider: <c>credentials</c>, <c>connection_config</c> and the like.
/// </summary>
/// <remarks>
/// Unlike in native definitions, a field is secret only where it says so, and required unless optional.
/// </remarks>
internal static class NangoFieldReader
{
    private static readonly Dictionary<string, FieldFormat> Formats = new(StringComparer.Ordinal)
    {
        ["hostname"] = FieldFormat.HostName,
        ["uri"] = FieldFormat.Uri,
        ["uuid"] = FieldFormat.Uuid,
        ["email"] = FieldFormat.Email,
        ["date"] = FieldFormat.Date,
        ["date-time"] = FieldFormat.DateTime,
    };

    /// <summary>The section's fields in the order written, hidden and automated ones included.</summary>
    public static IReadOnlyList<NangoField> Section(MappingReader provider, string section, DiagnosticBag diagnostics)
    {
        var fields = new List<NangoField>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in provider.Entries(section).Where(entry => keys.Add(entry.Key.Value)))
        {
            if (MappingReader.Open(entry.Value, NangoShapes.Field, DefinitionRules.Schema, diagnostics) is { } field)
            {
                fields.Add(One(entry, field, diagnostics));
            }
        }

        return fields;
    }

    private static NangoField One(YamlEntry entry, MappingReader field, DiagnosticBag diagnostics)
    {
        var key = entry.Key.Located;
        DefinitionNames.Check(key, "field", diagnostics);
        var isHidden = field.Flag("hidden")?.Value ?? false;
        var isAutomated = field.Flag("automated")?.Value ?? false;
        var label = isHidden || isAutomated ? field.Text("title") : field.RequiredText("title");
        var options = field.Texts("enum");
        var secret = field.Flag("secret");
        var typed = secret?.Value == true ? FieldType.Password : FieldType.Text;
        var type = options.Count > 0 ? FieldType.Select : typed;
        if (field.Find("enum") is { } list && options.Count == 0)
        {
            const string Message = "a field with `enum` has no values";
            diagnostics.Add(DefinitionRules.SelectWithoutOptions, list.Span, Message, "List the values.");
        }

        OptionValues.CheckUnique(options, diagnostics);
        var read = new CredentialField(key, label ?? key, new Located<FieldType>(type, field.Span), entry.Span)
        {
            IsRequired = !(field.Flag("optional")?.Value ?? false),
            IsSecret = secret?.Value ?? false,
            IsHidden = isHidden,
            IsComputed = isAutomated,
            Description = field.Text("description"),
            Example = field.Text("example"),
            Value = field.Text("default_value"),
            Prefix = field.Text("prefix"),
            Suffix = field.Text("suffix"),
            DocSection = field.Text("doc_section"),
            Options = [.. options.Select(option => new FieldOption(option, option))],
            Validation = Validation(field),
            VisibleWhen = Conditions(field),
        };
        return new NangoField(read, field.Number("order", 0, 10_000) is { Value: > 0 } order ? order.Value : null);
    }

    private static FieldValidation? Validation(MappingReader field)
    {
        var (pattern, format) = (field.Text("pattern"), field.Choice("format", Formats));
        return pattern is null && format is null ? null : new FieldValidation(pattern, format, null);
    }

    private static FieldCondition[] Conditions(MappingReader field) =>
        field.Mapping("visible_when", NangoShapes.Condition) is { } condition
        && condition.RequiredText("field") is { } other
            ? [new FieldCondition(other, condition.Texts("equals"))]
            : [];
}
