using System.Globalization;
using LinkHub.Guides.Connectors.Patterns;

namespace LinkHub.BrowserCheck.Samples;

/// <summary>Makes values for trying a field, from what its box says it accepts.</summary>
public static class FieldSamples
{
    /// <summary>A value that the field should accept; null if none is easily made.</summary>
    /// <param name="box">What the form shows of the field.</param>
    /// <param name="number">
    /// Makes the value of each field different, so that none can be taken for another's.
    /// </param>
    public static string? Valid(ShownField box, int number)
    {
        if (box.Options.Count > 0)
        {
            return box.Options[^1];
        }

        if (box.Pattern is { } source)
        {
            var pattern = FieldPattern.Of(source);

            // A placeholder is in the page already, so that it could not be told from a value left there.
            var likely = new[] { Plain(number), number.ToString(CultureInfo.InvariantCulture) };
            return likely.Concat(pattern.Samples().Where(value => value.All(IsPlain)))
                .Append(box.Placeholder)
                .Concat(pattern.Samples())
                .FirstOrDefault(
                    value => !string.IsNullOrEmpty(value) && pattern.Match(value) == PatternMatch.Fits);
        }

        return box.Format switch
        {
            "email" => $"person{number}@customer.example",
            "url" or "uri" => Address(box, number),
            "uuid" => $"00000000-0000-4000-8000-{number:d12}",
            "date" => "2026-02-28",
            "datetime" => "2026-02-28T12:00:00Z",
            "hostname" => $"customer{number}.example",
            _ => Plain(number),
        };
    }

    /// <summary>A value that the field should refuse; null if it accepts any.</summary>
    public static string? Invalid(ShownField box)
    {
        if (box.Options.Count > 0)
        {
            return null;
        }

        if (box.Pattern is { } source)
        {
            var pattern = FieldPattern.Of(source);
            return new[] { "?", "~ no ~", "x", "1", "\u2603 snow" }.FirstOrDefault(
                value => pattern.Match(value) == PatternMatch.Refuses);
        }

        return box.Format is null or "date" ? null : "no such thing";
    }

    // Characters that any keyboard has and no input changes.
    private static bool IsPlain(char sign) => sign is > ' ' and < '\x7f';

    private static string Plain(int number) =>
        string.Create(CultureInfo.InvariantCulture, $"sample{number}value");

    // The box may hold only the middle of the address.
    private static string Address(ShownField box, int number) =>
        box.Prefix.Length > 0 || box.Suffix.Length > 0 ? Plain(number) : $"https://customer{number}.example/";
}

/// <summary>A field as a page shows it.</summary>
public sealed record ShownField
{
    public required string Key { get; init; }

    public required string Label { get; init; }

    public bool IsRequired { get; init; }

    /// <summary>Whether what is typed is hidden.</summary>
    public bool IsSecret { get; init; }

    /// <summary>
    /// Whether the form shows it without any choice; other fields depend on what is chosen.
    /// </summary>
    public bool IsVisible { get; init; } = true;

    public string? Format { get; init; }

    public string? Pattern { get; init; }

    public string? Placeholder { get; init; }

    public string Prefix { get; init; } = "";

    public string Suffix { get; init; } = "";

    /// <summary>The values that can be chosen; empty for a field that is typed into.</summary>
    public IReadOnlyList<string> Options { get; init; } = [];
}
