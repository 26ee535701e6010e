using LinkHub.Guides.Text;
using LinkHub.Guides.Yaml;

namespace LinkHub.Guides.Site.Configuration;

/// <summary>
/// A mapping of a settings file that may be absent: then every value is its fallback, without a finding.
/// </summary>
internal sealed class Settings
{
    private static readonly SchemaRules Rules = new(
        ConfigurationRules.UnknownSetting,
        ConfigurationRules.MissingSetting,
        ConfigurationRules.BadSetting,
        ConfigurationRules.BadSetting,
        ConfigurationRules.BadSetting);

    private readonly MappingReader? _reader;

    private Settings(MappingReader? reader, SourceSpan place) =>
        (_reader, Place) = (reader, reader?.Node.Entries is [var first, ..] ? first.Key.Span : place);

    /// <summary>Where something that is missing would be typed.</summary>
    public SourceSpan Place { get; }

    /// <summary>Reads a file; one that holds nothing but comments has no values.</summary>
    public static Settings Of(SourceFile file, MappingShape shape, DiagnosticBag diagnostics)
    {
        var node = IsEmpty(file.Text) ? null : YamlReader.Read(file, diagnostics);
        return new Settings(MappingReader.Open(node, shape, Rules, diagnostics), file.Span(0, 0));
    }

    public YamlNode? Node(ShapeKey key) => _reader?.Find(key);

    public Settings Group(MappingKey key) =>
        new(_reader?.Mapping(key), _reader?.Node.Find(key.Name)?.Key.Span ?? Place);

    public IReadOnlyList<Settings> Groups(MappingsKey key) =>
        [.. (_reader?.Mappings(key) ?? []).Select(reader => new Settings(reader, reader.Span))];

    public Located<string>? Text(TextKey key) => _reader?.Text(key);

    /// <summary>A text that a file must have, even one in which nothing is written.</summary>
    public Located<string>? RequiredText(TextKey key, DiagnosticBag diagnostics)
    {
        if (_reader is not null)
        {
            return _reader.Text(key);
        }

        var message = $"the {key.Shape.Name} has no `{key.Name}`";
        var help = $"Write a value for `{key.Name}`.";
        diagnostics.Add(ConfigurationRules.MissingSetting, Place, message, help);
        return null;
    }

    public IReadOnlyList<Located<string>> Texts(TextsKey key) =>
        _reader?.Texts(key) ?? [];

    /// <summary>A mapping with free keys, in the order written.</summary>
    public IReadOnlyList<YamlEntry> Entries(EntriesKey key) => _reader?.Entries(key) ?? [];

    /// <summary>The flag, else its default; null if it has none.</summary>
    public bool? Flag(FlagKey key) => _reader?.Flag(key)?.Value ?? key.Value.Default;

    public int Number(NumberKey key) => _reader?.Number(key)?.Value ?? key.Value.Default ?? 0;

    /// <summary>The meaning of the written word, or null if none is written.</summary>
    public T? Word<T>(ShapeKey<WordValue<T>> key)
        where T : struct =>
        _reader?.Word(key)?.Value;

    /// <summary>Reports a value that its grammar accepts but that cannot be used.</summary>
    public void Report(ShapeKey key, Located<string> value, string help) =>
        _reader?.ReportValue(key, value, help);

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
}
