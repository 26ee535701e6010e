using LinkHub.Guides.Text;
using LinkHub.Guides.Yaml;

namespace LinkHub.Guides.Site;

/// <summary>
/// A mapping of a settings file that may be absent: then every value is its fallback, without a finding.
/// </summary>
internal sealed class Settings
{
    private readonly MappingReader? _reader;

    private Settings(MappingReader? reader, SourceSpan place) =>
        (_reader, Place) = (reader, reader?.Node.Entries is [var first, ..] ? first.Key.Span : place);

    /// <summary>Where something that is missing would be typed.</summary>
    public SourceSpan Place { get; }

    /// <summary>Reads a file; one that holds nothing but comments says nothing.</summary>
    public static Settings Of(SourceFile file, MappingShape shape, DiagnosticBag diagnostics)
    {
        var node = IsEmpty(file.Text) ? null : YamlReader.Read(file, diagnostics);
        return new Settings(MappingReader.Open(node, shape, SettingShapes.Rules, diagnostics), file.Span(0, 0));
    }

    public YamlNode? Node(string key) => _reader?.Find(key);

    public Settings Group(string key, MappingShape shape) =>
        new(_reader?.Mapping(key, shape), _reader?.Node.Find(key)?.Key.Span ?? Place);

    public IReadOnlyList<Settings> Groups(string key, MappingShape shape) =>
        [.. (_reader?.Mappings(key, shape) ?? []).Select(reader => new Settings(reader, reader.Span))];

    public Located<string>? Text(string key) => _reader?.Text(key);

    /// <summary>
    /// A value that a grammar accepts and may change, such as an address; others are reported with the help.
    /// </summary>
    public Located<string>? Text(string key, Func<string, string?> normalise, string help) =>
        Text(key) is { } text ? Checked(key, text, normalise, help) : null;

    public Located<string>? Required(string key) => _reader?.RequiredText(key);

    /// <summary>The same for a file of that shape that may be empty.</summary>
    public Located<string>? Required(string key, MappingShape shape, DiagnosticBag diagnostics)
    {
        if (_reader is not null)
        {
            return Required(key);
        }

        var message = $"the {shape.Name} has no `{key}`";
        diagnostics.Add(ConfigurationRules.MissingSetting, Place, message, $"Write a value for `{key}`.");
        return null;
    }

    public Located<string>? Required(string key, Func<string, string?> normalise, string help) =>
        Required(key) is { } text ? Checked(key, text, normalise, help) : null;

    public IReadOnlyList<Located<string>> Texts(string key) => _reader?.Texts(key) ?? [];

    public IReadOnlyList<Located<string>> Texts(string key, Func<string, string?> normalise, string help) =>
        [.. Texts(key).Select(text => Checked(key, text, normalise, help)).OfType<Located<string>>()];

    /// <summary>A mapping with free keys, in the order written.</summary>
    public IReadOnlyList<YamlEntry> Entries(string key) => _reader?.Entries(key) ?? [];

    public bool Flag(string key, bool fallback) => _reader?.Flag(key)?.Value ?? fallback;

    /// <summary>Null where nothing is written.</summary>
    public bool? Flag(string key) => _reader?.Flag(key)?.Value;

    public int Number(string key, int least, int most, int fallback) =>
        _reader?.Number(key, least, most)?.Value ?? fallback;

    /// <summary>One of an enumeration's names in lower case.</summary>
    public T Choice<T>(string key, T fallback)
        where T : struct, Enum =>
        _reader?.Choice(key, Enum.GetValues<T>().ToDictionary(value => value.ToString().ToLowerInvariant()))?.Value
            ?? fallback;

    /// <summary>Reports a value that a grammar accepts and that does not fit all the same.</summary>
    public void Report(string key, Located<string> value, string help) => _reader?.ReportValue(key, value, help);

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

    private Located<string>? Checked(string key, Located<string> text, Func<string, string?> normalise, string help)
    {
        if (normalise(text.Value) is { } value)
        {
            return text with { Value = value };
        }

        _reader?.ReportValue(key, text, help);
        return null;
    }
}
