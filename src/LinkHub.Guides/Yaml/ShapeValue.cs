namespace LinkHub.Guides.Yaml;

/// <summary>
/// The values that may be written under a key, as an item of a list or as an entry of a mapping.
/// </summary>
/// <param name="description">A sentence for people who write such a value; editors show it.</param>
public abstract class ShapeValue(string description)
{
    public string Description => description;
}

/// <summary>One text.</summary>
public sealed class TextValue(string description) : ShapeValue(description)
{
    /// <summary>Which texts are accepted, or null if any is.</summary>
    public TextGrammar? Grammar { get; init; }

    /// <summary>The value that counts if none is written, provided that it is always the same.</summary>
    public string? Default { get; init; }

    /// <summary>The most characters that editors accept, or null if any number is.</summary>
    public int? MostCharacters { get; init; }

    /// <summary>Whether editors take numbers, <c>true</c> and <c>false</c> as texts, as readers do.</summary>
    public bool IsScalar { get; init; }
}

/// <summary>The texts that a value accepts.</summary>
/// <param name="Normalise">
/// Gives the text in its normal form, or null if it is not accepted; absent where only editors check.
/// </param>
/// <param name="Help">What to write instead, as a sentence.</param>
public sealed record TextGrammar(Func<string, string?>? Normalise = null, string Help = "")
{
    /// <summary>
    /// A regular expression (ECMA-262) for editors, which may accept more than <see cref="Normalise"/>.
    /// </summary>
    public string? Pattern { get; init; }

    /// <summary>A <c>format</c> of JSON Schema 2020-12, such as <c>uri</c>.</summary>
    public string? Format { get; init; }

    /// <summary>All texts that are accepted, or empty if they cannot be listed.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];
}

/// <summary><c>true</c> or <c>false</c>.</summary>
/// <param name="description">A sentence for people who write the value.</param>
/// <param name="fallback">The value that counts if none is written, or null if that depends.</param>
public sealed class FlagValue(string description, bool? fallback) : ShapeValue(description)
{
    public bool? Default => fallback;
}

/// <summary>A whole number within limits, both included.</summary>
public sealed class NumberValue(string description, int least, int most, int? fallback)
    : ShapeValue(description)
{
    public int Least => least;

    public int Most => most;

    public int? Default => fallback;
}

/// <summary>One of some words, compared without regard to case.</summary>
public abstract class WordValue(string description, IReadOnlyList<string> words, string? fallback)
    : ShapeValue(description)
{
    public IReadOnlyList<string> Words => words;

    /// <summary>The word that counts where none is written, or null if that depends.</summary>
    public string? Default => fallback;
}

/// <summary>One of some words, each with a meaning.</summary>
public sealed class WordValue<T>(
    string description, IReadOnlyDictionary<string, T> meanings, string? fallback)
    : WordValue(description, [.. meanings.Keys], fallback)
{
    public IReadOnlyDictionary<string, T> Meanings => meanings;
}

/// <summary>Any number of values of one kind, in order.</summary>
public abstract class ListValue(string description, ShapeValue item) : ShapeValue(description)
{
    public ShapeValue AnyItem => item;

    /// <summary>How many items there are, or null if their number is free.</summary>
    public int? Length { get; init; }
}

/// <inheritdoc/>
public sealed class ListValue<T>(string description, T item) : ListValue(description, item)
    where T : ShapeValue
{
    public T Item => item;
}

/// <summary>A mapping whose keys are free, such as names, with values of one kind.</summary>
public sealed class EntriesValue(string description, ShapeValue value) : ShapeValue(description)
{
    public ShapeValue Value => value;

    /// <summary>Whether there must be at least one entry, and a value in each.</summary>
    public bool IsFilled { get; init; }
}

/// <summary>A value that may be written in two ways.</summary>
public sealed class EitherValue(string description, ShapeValue first, ShapeValue second)
    : ShapeValue(description)
{
    public IReadOnlyList<ShapeValue> Ways => [first, second];
}

/// <summary>Anything at all.</summary>
public sealed class AnyValue(string description) : ShapeValue(description);
