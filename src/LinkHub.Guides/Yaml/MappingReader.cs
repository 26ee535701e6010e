using LinkHub.Guides.Text;

namespace LinkHub.Guides.Yaml;

/// <summary>Takes typed, located values out of one mapping and reports those that do not fit.</summary>
/// <remarks>
/// Made by <see cref="Open"/>, which reports unknown keys at once. A key that is absent, <c>~</c> or empty
/// gives null, or an empty list, without a finding, unless its text is required. Values are taken by the keys
/// that the shape declares: asking for a key of another shape is an error of the program.
/// </remarks>
public sealed class MappingReader
{
    private readonly MappingShape _shape;
    private readonly SchemaRules _rules;
    private readonly DiagnosticBag _diagnostics;

    private MappingReader(
        YamlMapping mapping, MappingShape shape, SchemaRules rules, DiagnosticBag diagnostics)
    {
        Node = mapping;
        _shape = shape;
        _rules = rules;
        _diagnostics = diagnostics;
    }

    public YamlMapping Node { get; }

    public SourceSpan Span => Node.Span;

    /// <summary>
    /// A reader for the node; null without a finding where there is no value, with one where it is no
    /// mapping.
    /// </summary>
    public static MappingReader? Open(
        YamlNode? node, MappingShape shape, SchemaRules rules, DiagnosticBag diagnostics)
    {
        if (node is YamlMapping mapping)
        {
            MappingKeys.Check(mapping, shape, rules, diagnostics);
            return new MappingReader(mapping, shape, rules, diagnostics);
        }

        if (node is not (null or YamlScalar { IsNull: true }))
        {
            diagnostics.Add(rules.BadType, node.Span, $"the {shape.Name} is {Kind(node)}, not a mapping");
        }

        return null;
    }

    /// <summary>The node under a key as it is, or null if it is absent or has no value.</summary>
    public YamlNode? Find(ShapeKey key)
    {
        if (key.Shape != _shape)
        {
            throw new ArgumentException($"the shape of a {_shape.Name} has no key {key.Name}", nameof(key));
        }

        return Node.Find(key.Name)?.Value is { } value and not YamlScalar { IsNull: true } ? value : null;
    }

    /// <summary>
    /// The text under a key, in the normal form of its grammar. An empty quoted text is a value, but for a
    /// required key, which must hold more than white space.
    /// </summary>
    public Located<string>? Text(TextKey key) =>
        (key.IsRequired ? RequiredText(key) : Scalar(key)?.Located) is { } text
            ? Accepted(key, key.Value, text)
            : null;

    /// <summary>The text under a key that this mapping needs, though not each of its shape.</summary>
    public Located<string>? RequiredText(TextKey key)
    {
        if (Find(key) is { } node and not YamlScalar)
        {
            ReportType(key, node, "text");
            return null;
        }

        if (Scalar(key)?.Located is { } text && !string.IsNullOrWhiteSpace(text.Value))
        {
            return text;
        }

        var (place, fact) = Node.Find(key.Name) is { } entry
            ? (entry.Key.Span, $"`{key.Name}` of the {_shape.Name} is empty")
            : (Start, $"the {_shape.Name} has no `{key.Name}`");
        _diagnostics.Add(_rules.MissingKey, place, fact, $"Write a value for `{key.Name}`.");
        return null;
    }

    /// <summary>
    /// <c>true</c> or <c>false</c>, in any case, quoted or not; anything else is a finding and null.
    /// </summary>
    public Located<bool>? Flag(FlagKey key) =>
        Word(key, "true", "false")?.Map(word => word == "true");

    /// <summary>The flag, else the key's default, else false.</summary>
    public bool IsSet(FlagKey key) => Flag(key)?.Value ?? key.Value.Default ?? false;

    /// <summary>
    /// A whole number within the key's limits, in decimal digits; anything else is a finding and null.
    /// </summary>
    public Located<int>? Number(NumberKey key)
    {
        if (Scalar(key) is not { } scalar)
        {
            return null;
        }

        var (least, most) = (key.Value.Least, key.Value.Most);
        if (int.TryParse(scalar.Value, System.Globalization.CultureInfo.InvariantCulture, out var number)
            && number >= least && number <= most)
        {
            return new Located<int>(number, scalar.Span);
        }

        ReportValue(key, scalar.Located, $"Write a whole number from {least} to {most}.");
        return null;
    }

    /// <summary>The meaning of one of the key's words; anything else is a finding and null.</summary>
    public Located<T>? Word<T>(ShapeKey<WordValue<T>> key) =>
        Word(key, key.Value.Words)?.Map(word => key.Value.Meanings[word]);

    private Located<string>? Word(ShapeKey key, params IReadOnlyList<string> allowed)
    {
        if (Scalar(key)?.Located is not { } text)
        {
            return null;
        }

        if (allowed.FirstOrDefault(
            word => word.Equals(text.Value, StringComparison.OrdinalIgnoreCase)) is { } word)
        {
            return text.Map(_ => word);
        }

        var near = Suggestion.Nearest(text.Value, allowed);
        var list = string.Join(", ", allowed.Select(value => $"`{value}`"));
        ReportValue(key, text, near is null ? $"Write one of {list}." : $"Did you mean `{near}`?");
        return null;
    }

    /// <summary>The texts under a key: a list of texts, or one text alone.</summary>
    public IReadOnlyList<Located<string>> Texts(TextsKey key)
    {
        var written = Find(key) is { } node ? AsTexts(key, node) : [];
        return [.. written.Select(text => Accepted(key, key.Value.Item, text)).OfType<Located<string>>()];
    }

    /// <summary>A mapping of free keys to lists of texts.</summary>
    public IReadOnlyList<(Located<string> Key, IReadOnlyList<Located<string>> Texts)> TextLists(
        EntriesKey key) =>
        [.. Entries(key).Select(entry => (entry.Key.Located, AsTexts(key, entry.Value)))];

    /// <summary>The mapping under a key.</summary>
    public MappingReader? Mapping(MappingKey key) =>
        Open(Find(key), key.Value, _rules, _diagnostics);

    /// <summary>
    /// The mappings in the list under a key; items that are none are reported and left out.
    /// </summary>
    public IReadOnlyList<MappingReader> Mappings(MappingsKey key) =>
        [
            .. Items(key)
                .Select(item => Open(item, key.Value.Item, _rules, _diagnostics))
                .OfType<MappingReader>(),
        ];

    /// <summary>The items of the list under a key, whatever they are.</summary>
    public IReadOnlyList<YamlNode> Items(ShapeKey key)
    {
        if (Find(key) is not { } node)
        {
            return [];
        }

        if (node is YamlSequence list)
        {
            return list.Items;
        }

        ReportType(key, node, "a list");
        return [];
    }

    /// <summary>
    /// The entries of a mapping whose keys are free, such as names; keys that differ in case only are
    /// reported.
    /// </summary>
    public IReadOnlyList<YamlEntry> Entries(EntriesKey key)
    {
        if (Find(key) is not { } node)
        {
            return [];
        }

        if (node is YamlMapping mapping)
        {
            MappingKeys.CheckFreeKeys(mapping, _rules, _diagnostics);
            return mapping.Entries;
        }

        ReportType(key, node, "a mapping");
        return [];
    }

    /// <summary>Reports a value of this mapping that is text but not allowed.</summary>
    public void ReportValue(ShapeKey key, Located<string> value, string help)
    {
        var shown = VisibleText.Of(value.Value.AsSpan(0, Math.Min(value.Value.Length, 60)));
        var fact = $"`{key.Name}` of the {_shape.Name} cannot be `{shown}`";
        _diagnostics.Add(_rules.BadValue, value.Span, fact, help);
    }

    private SourceSpan Start => Node.Entries is [var first, ..] ? first.Key.Span : Node.Span;

    private Located<string>? Accepted(ShapeKey key, TextValue value, Located<string> text)
    {
        if (value.Grammar is not { Normalise: { } normalise } grammar)
        {
            return text;
        }

        if (normalise(text.Value) is { } normal)
        {
            return text with { Value = normal };
        }

        ReportValue(key, text, grammar.Help);
        return null;
    }

    private YamlScalar? Scalar(ShapeKey key)
    {
        var node = Find(key);
        if (node is not (null or YamlScalar))
        {
            ReportType(key, node, "text");
        }

        return node as YamlScalar;
    }

    private IReadOnlyList<Located<string>> AsTexts(ShapeKey key, YamlNode node)
    {
        switch (node)
        {
            case YamlScalar { IsNull: true }:
                return [];
            case YamlScalar one:
                return [one.Located];
            case YamlSequence list:
                return [.. list.Items.Select(item => AsText(key, item)).OfType<Located<string>>()];
            default:
                ReportType(key, node, "a list of texts");
                return [];
        }
    }

    private Located<string>? AsText(ShapeKey key, YamlNode item)
    {
        if (item is YamlScalar scalar)
        {
            return scalar.Located;
        }

        _diagnostics.Add(_rules.BadType, item.Span, $"an item of `{key.Name}` is {Kind(item)}, not text");
        return null;
    }

    private void ReportType(ShapeKey key, YamlNode node, string wanted) =>
        _diagnostics.Add(
            _rules.BadType, node.Span, $"`{key.Name}` of the {_shape.Name} is {Kind(node)}, not {wanted}");

    private static string Kind(YamlNode node) => node switch
    {
        YamlMapping => "a mapping",
        YamlSequence => "a list",
        _ => "text",
    };
}
