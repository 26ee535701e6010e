using LinkHub.Guides.Text;
using LinkHub.Guides.Yaml;

namespace LinkHub.Guides.Connectors.Nango;

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

    internal static readonly MappingShape Shape = new("field") { IsOpen = true, ForeignKeys = ["type"] };

    private static readonly TextKey Title = Shape.Text("title");
    private static readonly TextKey Description = Shape.Text("description");
    private static readonly TextKey Example = Shape.Text("example");
    private static readonly TextKey Pattern = Shape.Text("pattern");
    private static readonly ShapeKey<WordValue<FieldFormat>> Format = Shape.Word("format", "", Formats);
    private static readonly TextsKey Enum = Shape.Texts("enum");
    private static readonly NumberKey Order = Shape.Add("order", new NumberValue("", 0, 10_000, null));
    private static readonly TextKey DefaultValue = Shape.Text("default_value");
    private static readonly FlagKey Secret = Shape.Flag("secret");
    private static readonly TextKey Prefix = Shape.Text("prefix");
    private static readonly TextKey Suffix = Shape.Text("suffix");
    private static readonly FlagKey Optional = Shape.Flag("optional");
    private static readonly FlagKey Hidden = Shape.Flag("hidden");
    private static readonly FlagKey Automated = Shape.Flag("automated");
    private static readonly TextKey DocSection = Shape.Text("doc_section");
    private static readonly MappingKey VisibleWhen = Shape.Mapping(
        "visible_when", new("condition") { IsOpen = true });
    private static readonly TextKey OtherField = VisibleWhen.Value.RequiredText("field");
    private static readonly TextsKey Equal = VisibleWhen.Value.Texts("equals");

    /// <summary>The section's fields in the order written, hidden and automated ones included.</summary>
    public static IReadOnlyList<NangoField> Section(
        MappingReader provider, EntriesKey section, DiagnosticBag diagnostics)
    {
        var fields = new List<NangoField>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in provider.Entries(section).Where(entry => keys.Add(entry.Key.Value)))
        {
            if (MappingReader.Open(entry.Value, Shape, DefinitionRules.Schema, diagnostics) is { } field)
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
        var isHidden = field.IsSet(Hidden);
        var isAutomated = field.IsSet(Automated);
        var label = isHidden || isAutomated ? field.Text(Title) : field.RequiredText(Title);
        var options = field.Texts(Enum);
        var isSecret = field.IsSet(Secret);
        var typed = isSecret ? FieldType.Password : FieldType.Text;
        var type = options.Count > 0 ? FieldType.Select : typed;
        if (field.Find(Enum) is { } list && options.Count == 0)
        {
            const string Message = "a field with `enum` has no values";
            diagnostics.Add(DefinitionRules.SelectWithoutOptions, list.Span, Message, "List the values.");
        }

        FieldChecks.CheckOptions(options, diagnostics);
        var read = new CredentialField(
            key, label ?? key, new Located<FieldType>(type, field.Span), entry.Span)
        {
            IsRequired = !field.IsSet(Optional),
            IsSecret = isSecret,
            IsHidden = isHidden,
            IsComputed = isAutomated,
            Description = field.Text(Description),
            Example = field.Text(Example),
            Value = field.Text(DefaultValue),
            Prefix = field.Text(Prefix),
            Suffix = field.Text(Suffix),
            DocSection = field.Text(DocSection),
            Options = [.. options.Select(option => new FieldOption(option, option))],
            Validation = Validation(field),
            VisibleWhen = Conditions(field),
        };
        return new NangoField(read, field.Number(Order) is { Value: > 0 } order ? order.Value : null);
    }

    private static FieldValidation? Validation(MappingReader field)
    {
        var (pattern, format) = (field.Text(Pattern), field.Word(Format));
        return pattern is null && format is null ? null : new FieldValidation(pattern, format, null);
    }

    private static FieldCondition[] Conditions(MappingReader field) =>
        field.Mapping(VisibleWhen) is { } condition
        && condition.Text(OtherField) is { } other
            ? [new FieldCondition(other, condition.Texts(Equal))]
            : [];
}

/// <summary>A field of a Nango provider with its place in the form.</summary>
/// <param name="Field">The field.</param>
/// <param name="Order">Its <c>order</c>, from 1, or null if the file has none.</param>
internal sealed record NangoField(CredentialField Field, int? Order);
