using System.Text.RegularExpressions;

namespace LinkHub.Guides.Connectors.Verdicts;

/// <summary>A definition's pattern against a value, as far as a form holds people to it.</summary>
internal static class FieldPattern
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(100);

    /// <summary>
    /// Whether the whole value is what the pattern describes. A pattern that is none, or that cannot be decided in
    /// a tenth of a second, stops nobody: the definition is to blame, not the reader.
    /// </summary>
    public static bool Fits(string pattern, string value)
    {
        try
        {
            return Regex.IsMatch(value, $@"^(?:{pattern})\z", RegexOptions.CultureInvariant, Patience);
        }
        catch (Exception problem) when (problem is ArgumentException or RegexMatchTimeoutException)
        {
            return true;
        }
    }
}
