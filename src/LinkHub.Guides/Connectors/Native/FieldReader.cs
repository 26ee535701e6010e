using LinkHub.Guides.Text;
using LinkHub.Guides.Yaml;

namespace LinkHub.Guides.Connectors.Native;

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

    internal static readonly MappingShape Shape = new("field", "One value that a method needs.")
    {
        IsOpen = true,
    };

    private static readonly TextKey Key = Shape.RequiredText(
        "key", "The name of the value when it is sent.", DefinitionNames.Grammar);
    private static readonly TextKey Label = Shape.RequiredText(
        "label", "The name of the field in forms and guides.");
    private static readonly ShapeKey<WordValue<FieldType>> Type = Shape.Word(
        "type", "The control that the value is typed into.", Types, fallback: "text");
    private static readonly FlagKey Required = Shape.Flag("required", "Whether a value must be given.");
    private static readonly FlagKey Secret = Shape.Flag(
        "secret", "Whether the value must not be seen; a password is always secret.", fallback: true);
    private static readonly FlagKey ReadOnly = Shape.Flag(
        "readOnly", "Whether the value is shown to be copied and cannot be changed.");
    private static readonly TextKey Placeholder = Shape.Text(
        "placeholder", "An example in the empty control.");
    private static readonly TextKey Description = Shape.Text(
        "description", "What the value is and where it is found, in inline Markdown.");
    private static readonly TextKey Tooltip = Shape.Text("tooltip", "A short hint.");
    private static readonly MappingsKey Choices = Shape.List(
        "options", "The choices of a select field.", Option.Shape);
    private static readonly MappingKey Check = Shape.Mapping("validation", Rule.Shape);
    private static readonly TextKey Value = Shape.Add(
        "value", new TextValue("The value that the field holds at first.") { IsScalar = true });
    private static readonly ShapeKey<AnyValue> Computed = Shape.Anything(
        "computed", "Whether, or how, the platform finds the value; such a field is not asked.");
    private static readonly FlagKey Hidden = Shape.Flag(
        "hidden", "Whether the field is neither shown nor asked.");
    private static readonly FlagKey AccountIdentifier = Shape.Flag(
        "externalSystemAccountIdentifier", "Whether the value tells one linked account from another.");

    /// <param name="method">The method that holds them.</param>
    /// <param name="key"><c>configFields</c> or <c>setupFields</c>.</param>
    /// <param name="diagnostics">Receives findings.</param>
    public static IReadOnlyList<CredentialField> Read(
        MappingReader method, MappingsKey key, DiagnosticBag diagnostics)
    {
        var fields = method.Mappings(key).Select(field => One(field, diagnostics)).ToList();
        FieldChecks.CheckKeys(fields, diagnostics);
        return fields;
    }

    private static CredentialField One(MappingReader field, DiagnosticBag diagnostics)
    {
        var nothing = new Located<string>("", field.Span.Slice(0, 0));
        var key = field.Text(Key);
        if (key is { } written)
        {
            DefinitionNames.Check(written, "field", diagnostics);
        }

        var type = field.Word(Type) ?? new Located<FieldType>(FieldType.Text, nothing.Span);
        return new CredentialField(key ?? nothing, field.Text(Label) ?? key ?? nothing, type, field.Span)
        {
            IsRequired = field.IsSet(Required),
            IsSecret = field.IsSet(Secret) || type.Value == FieldType.Password,
            IsReadOnly = field.IsSet(ReadOnly),
            IsComputed = IsComputed(field),
            IsHidden = field.IsSet(Hidden),
            IsAccountIdentifier = field.IsSet(AccountIdentifier),
            Placeholder = field.Text(Placeholder),
            Description = field.Text(Description),
            Tooltip = field.Text(Tooltip),
            Value = field.Text(Value),
            Options = Options(field, type.Value, diagnostics),
            Validation = Validation(field),
        };
    }

    /// <summary>Computed: <c>true</c>, or anything that says how (an expression, a mapping).</summary>
    private static bool IsComputed(MappingReader field) =>
        field.Find(Computed) is { } how
        && !(how is YamlScalar scalar && scalar.Value.Equals("false", StringComparison.OrdinalIgnoreCase));

    private static List<FieldOption> Options(MappingReader field, FieldType type, DiagnosticBag diagnostics)
    {
        var options = new List<FieldOption>();
        foreach (var item in field.Mappings(Choices))
        {
            var value = item.Text(Option.Value);
            if ((value ?? item.RequiredText(Option.Label)) is { } shown)
            {
                options.Add(new FieldOption(value ?? shown, item.Text(Option.Label) ?? shown));
            }
        }

        FieldChecks.CheckOptions([.. options.Select(option => option.Value)], diagnostics);
        if (type == FieldType.Select && options.Count == 0)
        {
            const string Message = "a select field has no options";
            const string Help = "List `options`, or use another type.";
            var place = field.Find(Type)?.Span ?? field.Span;
            diagnostics.Add(DefinitionRules.SelectWithoutOptions, place, Message, Help);
        }

        return options;
    }

    private static FieldValidation? Validation(MappingReader field) =>
        field.Mapping(Check) is { } rule
            ? new FieldValidation(
                rule.Text(Rule.Pattern), rule.Word(Rule.Format), rule.Text(Rule.ErrorMessage))
            : null;

    private static class Option
    {
        public static readonly MappingShape Shape = new("option", "One choice of a select field.")
        {
            IsOpen = true,
        };

        public static readonly TextKey Value = Shape.Add(
            "value",
            new TextValue("The value that is sent; the label if it is left out.") { IsScalar = true });
        public static readonly TextKey Label = Shape.Add(
            "label",
            new TextValue("The text that is shown; the value if it is left out.") { IsScalar = true });
    }

    private static class Rule
    {
        private static readonly Dictionary<string, FieldFormat> Formats = new(StringComparer.Ordinal)
        {
            ["email"] = FieldFormat.Email,
            ["url"] = FieldFormat.Url,
            ["uri"] = FieldFormat.Uri,
            ["uuid"] = FieldFormat.Uuid,
            ["date"] = FieldFormat.Date,
            ["datetime"] = FieldFormat.DateTime,
        };

        public static readonly MappingShape Shape = new("validation", "The form that a value must have.")
        {
            IsOpen = true,
        };

        public static readonly TextKey Pattern = Shape.Text(
            "pattern", "A regular expression that the whole value must match.", new() { Format = "regex" });
        public static readonly ShapeKey<WordValue<FieldFormat>> Format = Shape.Word(
            "format", "The name of a common form.", Formats);
        public static readonly TextKey ErrorMessage = Shape.Text(
            "errorMessage", "The message that is shown where the value does not fit.");
    }
}
