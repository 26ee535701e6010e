using System.Buffers;
using LinkHub.Guides.Connectors;
using LinkHub.Guides.Connectors.Patterns;
using LinkHub.Guides.Connectors.Verdicts;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules;

/// <summary>Compares a value in a definition with the field's conditions.</summary>
internal static class ExampleValue
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("<>{}[]…•");

    /// <summary>
    /// Why the form would refuse the value; null if it accepts it, if that cannot be known, or if the text is
    /// visibly not a value: a mask, words, or something to be replaced.
    /// </summary>
    public static Refused? Refusal(CredentialField field, string value, DefinitionFormat format)
    {
        if (value.Length == 0 || IsPretended(value))
        {
            return null;
        }

        if (field.Validation?.Pattern is { } written)
        {
            var pattern = FieldPattern.Of(written.Value);
            if (Typed(field, value).Any(typed => pattern.Match(typed) != PatternMatch.Refuses))
            {
                return null;
            }

            // Patterns of the other format match any part of a value in the platform that they come from.
            return format == DefinitionFormat.Nango && pattern.FitsPartOf(value)
                ? new Refused(
                    "fits the pattern in part only, and forms compare the whole value", written.Words(), true)
                : new Refused("does not fit the pattern", written.Words(), false);
        }

        return field.Validation?.Format is { } named
            && !Typed(field, value).Any(typed => FieldFormats.Fits(named.Value, typed))
            ? new Refused($"is no {FormatName(named.Value)}", named.Span, false)
            : null;
    }

    /// <summary>Whether a text hides some of its characters, or says that it is to be replaced.</summary>
    public static bool IsPretended(string value) =>
        value.Any(char.IsWhiteSpace)
        || value.AsSpan().ContainsAny(Marks)
        || new[] { "**", "...", "xxx", "your", "####" }.Any(mark =>
            value.Contains(mark, StringComparison.OrdinalIgnoreCase));

    // As written, as a form would trim it, and with the prefix and suffix that the box shows.
    private static IEnumerable<string> Typed(CredentialField field, string value)
    {
        var (prefix, suffix) = (field.Prefix?.Value ?? "", field.Suffix?.Value ?? "");
        var rest = value.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)
            ? value[prefix.Length..]
            : value;
        var bare = rest.EndsWith(suffix, StringComparison.OrdinalIgnoreCase) ? rest[..^suffix.Length] : rest;
        return [value, rest, bare, prefix + bare + suffix];
    }

    private static string FormatName(FieldFormat format) => format switch
    {
        FieldFormat.Email => "e-mail address",
        FieldFormat.Url => "web address",
        FieldFormat.Uri => "address with a scheme",
        FieldFormat.Uuid => "UUID",
        FieldFormat.HostName => "host name",
        _ => "date of the form that is asked for",
    };

    /// <param name="Message">A verb with its object or complement.</param>
    /// <param name="Asked">Where the field says what it accepts.</param>
    /// <param name="IsPartial">Whether the value is refused only because the pattern has no ends.</param>
    internal sealed record Refused(string Message, SourceSpan Asked, bool IsPartial);
}
