using System.Text.RegularExpressions;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Guides.Claims;

/// <summary>Makes a claim of words that name a field.</summary>
internal static partial class FieldLabel
{
    private const int MaximumLength = 80;

    /// <summary>The claim, or null if the words cannot be a field's name.</summary>
    /// <param name="words">A bold name, a code span, or plain words; may end in <c>:</c> or
    /// <c>(Optional)</c>.</param>
    /// <param name="span">Where the words stand.</param>
    /// <param name="kind">The kind of place.</param>
    /// <param name="isOptional">Whether text near them says that the field may stay empty.</param>
    public static FieldClaim? Claim(string words, SourceSpan span, ClaimKind kind, bool isOptional)
    {
        var (start, end) = (0, words.Length);
        if (LeadingMark().Match(words) is { Success: true } leading)
        {
            (start, isOptional) = (leading.Length, true);
        }

        while (TrailingMark().Match(words[start..end]) is { Success: true } trailing)
        {
            end = start + trailing.Index;
            isOptional |= trailing.Value.Contains("optional", StringComparison.OrdinalIgnoreCase);
        }

        var label = words[start..end];
        var isName = label.Length is > 0 and <= MaximumLength && label.Any(char.IsLetter)
            && label[^1] is not ('.' or '!' or '?') && !label.Contains("://", StringComparison.Ordinal);
        if (!isName)
        {
            return null;
        }

        var isVerbatim = span.File.Text.AsSpan(span.Start, span.Length).SequenceEqual(words);
        var place = isVerbatim ? span.Slice(start, end - start) : span;
        return new FieldClaim(new Located<string>(label, place), kind, isOptional)
        {
            IsAboutForm = kind is not (ClaimKind.Overview or ClaimKind.Mention),
        };
    }

    /// <summary>
    /// Whether code reads like a field's name rather than like a value: <c>`Organization ID`</c>, not
    /// <c>`us1`</c>.
    /// </summary>
    public static bool IsNameLike(string code) =>
        code.Length > 0 && char.IsUpper(code[0]) && code.Any(char.IsLower)
        && code.All(c => char.IsLetterOrDigit(c) || c is ' ' or '(' or ')' or '/' or '-' or '&');

    /// <summary>Whether text marks what stands near it as optional.</summary>
    public static bool SaysOptional(string text) => OptionalText().IsMatch(text);

    [GeneratedRegex(@"^\s*[(\[]\s*optional\s*[)\]]\s*", RegexOptions.IgnoreCase)]
    private static partial Regex LeadingMark();

    [GeneratedRegex(
        @"(?<!\s)(\s*[(\[]\s*optional\s*[)\]]\s*|\s*[:\-–—]\s*|\s+)$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex TrailingMark();

    [GeneratedRegex(@"[(\[]\s*optional\b|^[\s:\-–—]*optional\b", RegexOptions.IgnoreCase)]
    private static partial Regex OptionalText();
}
