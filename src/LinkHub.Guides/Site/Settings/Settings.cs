using System.Globalization;
using LinkHub.Guides.Text;
using LinkHub.Guides.Yaml;

namespace LinkHub.Guides.Site;

/// <summary>One object of a settings file: gives typed values, and a located finding for each that is none.</summary>
/// <remarks>A name that is absent or written without a value gives the fallback without a finding.</remarks>
internal sealed class Settings
{
    private readonly YamlMapping? _map;
    private readonly DiagnosticBag _diagnostics;

    private Settings(YamlMapping? map, SourceSpan span, DiagnosticBag diagnostics) =>
        (_map, Span, _diagnostics) = (map, span, diagnostics);

    /// <summary>The object's place: where something absent would be typed.</summary>
    public SourceSpan Span { get; }

    /// <summary>Reads a file; one that holds nothing but comments says nothing.</summary>
    public static Settings Of(SourceFile file, IReadOnlyList<string> known, DiagnosticBag diagnostics)
    {
        var node = IsEmpty(file.Text) ? null : YamlReader.Read(file, diagnostics);
        return Of(node, file.Span(0, 0), known, diagnostics);
    }

    /// <summary>Reads a node as an object with only the names known; anything else is reported.</summary>
    public static Settings Of(YamlNode? node, SourceSpan place, IReadOnlyList<string> known, DiagnosticBag diagnostics)
    {
        if (node is not YamlMapping map)
        {
            if (node is not (null or YamlScalar { IsNull: true }))
            {
                var help = $"Write names and values: {Listed(known)}.";
                diagnostics.Add(ConfigurationRules.BadSetting, node.Span, "this is not a group of settings", help);
            }

            return new Settings(map: null, place, diagnostics);
        }

        foreach (var entry in map.Entries.Where(entry => !known.Contains(entry.Key.Value)))
        {
            var nearest = Suggestion.Nearest(entry.Key.Value, known);
            var help = nearest is null ? $"Use one of {Listed(known)}." : $"Write `{nearest}`.";
            var message = $"there is no setting `{entry.Key.Value}`";
            diagnostics.Add(ConfigurationRules.UnknownSetting, entry.Key.Span, message, help);
        }

        return new Settings(map, map.Entries.Count > 0 ? map.Entries[0].Key.Span : place, diagnostics);
    }

    public YamlNode? Node(string name) => _map?.Find(name)?.Value is { } node and not YamlScalar { IsNull: true } ? node : null;

    /// <summary>A group of settings within this one; an empty group where it is absent.</summary>
    public Settings Group(string name, IReadOnlyList<string> known) =>
        Of(Node(name), _map?.Find(name)?.Key.Span ?? Span, known, _diagnostics);

    /// <summary>A list of groups.</summary>
    public IReadOnlyList<Settings> Groups(string name, IReadOnlyList<string> known) =>
        [.. Items(name).Select(item => Of(item, item.Span, known, _diagnostics))];

    public Located<string>? Text(string name) => Node(name) is { } node ? TextOf(node, name) : null;

    /// <summary>A value that a grammar accepts and may change, such as an address; others are reported with the help.</summary>
    public Located<string>? Text(string name, Func<string, string?> normalise, string help) =>
        Text(name) is { } text ? Checked(text, name, normalise, help) : null;

    public IReadOnlyList<Located<string>> Texts(string name) =>
        [.. Items(name).Select(item => TextOf(item, name)).OfType<Located<string>>()];

    public IReadOnlyList<Located<string>> Texts(string name, Func<string, string?> normalise, string help) =>
        [.. Texts(name).Select(text => Checked(text, name, normalise, help)).OfType<Located<string>>()];

    /// <summary>A mapping from text to text, in the order written.</summary>
    public IReadOnlyList<(Located<string> Key, Located<string> Value)> Pairs(string name)
    {
        if (Node(name) is not { } node)
        {
            return [];
        }

        if (node is not YamlMapping map)
        {
            _diagnostics.Add(ConfigurationRules.BadSetting, node.Span, $"`{name}` is not a mapping", "Write `key: value` lines.");
            return [];
        }

        var pairs = new List<(Located<string>, Located<string>)>();
        foreach (var entry in map.Entries)
        {
            if (TextOf(entry.Value, entry.Key.Value) is { } value)
            {
                pairs.Add((entry.Key.Located, value));
            }
        }

        return pairs;
    }

    public bool Flag(string name, bool fallback) => Text(name) is { } text
        ? text.Value switch
        {
            "true" => true,
            "false" => false,
            _ => Bad(text, name, "Write `true` or `false`.", fallback),
        }
        : fallback;

    public int Number(string name, int min, int max, int fallback)
    {
        if (Text(name) is not { } text)
        {
            return fallback;
        }

        var isNumber = int.TryParse(text.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        return isNumber && number >= min && number <= max
            ? number
            : Bad(text, name, $"Write a whole number from {min} to {max}.", fallback);
    }

    /// <summary>One of an enumeration's names in lower case.</summary>
    public T Choice<T>(string name, T fallback)
        where T : struct, Enum
    {
        if (Text(name) is not { } text)
        {
            return fallback;
        }

        var choices = Enum.GetValues<T>().ToDictionary(value => value.ToString().ToLowerInvariant());
        return choices.TryGetValue(text.Value, out var chosen)
            ? chosen
            : Bad(text, name, $"Use one of {Listed(choices.Keys)}.", fallback);
    }

    /// <summary>A value that must be there; reported where it should be typed when it is not.</summary>
    public Located<string>? Required(string name, string help)
    {
        if (Text(name) is { Value.Length: > 0 } text && !string.IsNullOrWhiteSpace(text.Value))
        {
            return text;
        }

        _diagnostics.Add(ConfigurationRules.MissingSetting, Node(name)?.Span ?? Span, $"`{name}` is missing", help);
        return null;
    }

    /// <summary>The same for a value with a grammar.</summary>
    public Located<string>? Required(string name, Func<string, string?> normalise, string help) =>
        Required(name, help) is { } text ? Checked(text, name, normalise, help) : null;

    private static bool IsEmpty(string text)
    {
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.TrimStart() is not ([] or ['#', ..]))
            {
                return false;
            }
        }

        return true;
    }

    private static string Listed(IEnumerable<string> names) => string.Join(", ", names.Select(name => $"`{name}`"));

    private IReadOnlyList<YamlNode> Items(string name)
    {
        if (Node(name) is not { } node)
        {
            return [];
        }

        if (node is YamlSequence list)
        {
            return list.Items;
        }

        _diagnostics.Add(ConfigurationRules.BadSetting, node.Span, $"`{name}` is not a list", "Write `[one, two]` or lines that begin with `-`.");
        return [];
    }

    private Located<string>? TextOf(YamlNode node, string name)
    {
        if (node is YamlScalar scalar)
        {
            return scalar.Located;
        }

        _diagnostics.Add(ConfigurationRules.BadSetting, node.Span, $"`{name}` is not a single value", "Write one value.");
        return null;
    }

    private Located<string>? Checked(Located<string> text, string name, Func<string, string?> normalise, string help)
    {
        if (normalise(text.Value) is { } value)
        {
            return text with { Value = value };
        }

        _diagnostics.Add(ConfigurationRules.BadSetting, text.Span, $"`{text.Value}` does not fit `{name}`", help);
        return null;
    }

    private T Bad<T>(Located<string> text, string name, string help, T fallback)
    {
        _diagnostics.Add(ConfigurationRules.BadSetting, text.Span, $"`{text.Value}` does not fit `{name}`", help);
        return fallback;
    }
}
