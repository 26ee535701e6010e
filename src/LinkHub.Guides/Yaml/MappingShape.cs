namespace LinkHub.Guides.Yaml;

/// <summary>
/// The keys one kind of mapping may have. Readers take values by these keys, and the published schemas are
/// made from them.
/// </summary>
/// <remarks>
/// A reader declares its keys in static fields, each in one line, below the shape. That is the only time a
/// shape changes.
/// </remarks>
/// <param name="name">The name of such a mapping in messages: <c>field</c>, <c>theme</c>.</param>
/// <param name="description">The meaning of such a mapping, as a sentence that editors show.</param>
public sealed class MappingShape(string name, string description = "") : ShapeValue(description)
{
    private readonly Dictionary<string, ShapeKey> _known = new(StringComparer.Ordinal);
    private readonly List<ShapeKey> _keys = [];

    public string Name => name;

    /// <summary>The declared keys in the order of their declaration.</summary>
    public IReadOnlyList<ShapeKey> Keys => _keys;

    /// <summary>Keys that have a meaning to other programs alone.</summary>
    public IReadOnlyList<string> ForeignKeys { get; init; } = [];

    /// <summary>
    /// Whether keys of no meaning here are allowed: then only one that is nearly a known key is reported.
    /// </summary>
    public bool IsOpen { get; init; }

    /// <summary>
    /// Gives sets of keys of which a mapping has exactly one, or null if no keys exclude each other.
    /// </summary>
    public Func<IReadOnlyList<IReadOnlyList<ShapeKey>>>? Alternatives { get; init; }

    /// <summary>The names of all keys with a meaning, the declared ones first.</summary>
    public IEnumerable<string> KeyNames => _keys.Select(key => key.Name).Concat(ForeignKeys);

    public bool Has(string key) => _known.ContainsKey(key) || ForeignKeys.Contains(key);

    public ShapeKey<T> Add<T>(string key, T value, bool isRequired = false)
        where T : ShapeValue
    {
        var added = new ShapeKey<T>(this, key, value, isRequired);
        _known.Add(key, added);
        _keys.Add(added);
        return added;
    }

    public TextKey Text(string key, string description = "", TextGrammar? grammar = null) =>
        Add(key, new TextValue(description) { Grammar = grammar });

    /// <summary>A text that must be there and hold more than white space.</summary>
    public TextKey RequiredText(
        string key, string description = "", TextGrammar? grammar = null) =>
        Add(key, new TextValue(description) { Grammar = grammar }, isRequired: true);

    public FlagKey Flag(string key, string description = "", bool? fallback = false) =>
        Add(key, new FlagValue(description, fallback));

    public ShapeKey<WordValue<T>> Word<T>(
        string key, string description, IReadOnlyDictionary<string, T> meanings, string? fallback = null) =>
        Add(key, new WordValue<T>(description, meanings, fallback));

    /// <summary>One of an enumeration's names in lower case.</summary>
    public ShapeKey<WordValue<T>> Word<T>(string key, string description, string? fallback = null)
        where T : struct, Enum
    {
        var meanings = Enum.GetValues<T>().ToDictionary(value => value.ToString().ToLowerInvariant());
        return Word(key, description, meanings, fallback);
    }

    /// <summary>A list of texts.</summary>
    /// <param name="key">The key.</param>
    /// <param name="description">The meaning of the list.</param>
    /// <param name="item">The meaning of one text in it.</param>
    /// <param name="grammar">Which texts are accepted.</param>
    public TextsKey Texts(
        string key, string description = "", string item = "", TextGrammar? grammar = null) =>
        List(key, description, new TextValue(item) { Grammar = grammar });

    public ShapeKey<ListValue<T>> List<T>(string key, string description, T item)
        where T : ShapeValue =>
        Add(key, new ListValue<T>(description, item));

    public EntriesKey Entries(string key, string description, ShapeValue value) =>
        Add(key, new EntriesValue(description, value));

    /// <summary>A mapping of another shape, which describes it.</summary>
    public MappingKey Mapping(string key, MappingShape shape) => Add(key, shape);

    public ShapeKey<AnyValue> Anything(string key, string description) => Add(key, new AnyValue(description));
}
