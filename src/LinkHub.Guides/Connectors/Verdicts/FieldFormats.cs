using System.Globalization;
using System.Text.RegularExpressions;

namespace LinkHub.Guides.Connectors.Verdicts;

/// <summary>
/// The named forms of values. They are loose: what a provider takes only the provider knows, but a value that
/// fails here is none.
/// </summary>
public static partial class FieldFormats
{
    private const int Timeout = 1000;
    private const string Space = @"\u0000-\u0020\u007f-\u00a0\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\ufeff";
    private const string Name = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private const string Day = "(?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}";

    public static bool Fits(FieldFormat format, string value) => format switch
    {
        FieldFormat.Email => Email().IsMatch(value),
        FieldFormat.Url => Url().IsMatch(value),
        FieldFormat.Uri => AnyUri().IsMatch(value),
        FieldFormat.Uuid => Uuid().IsMatch(value),
        FieldFormat.Date => Date().IsMatch(value) && IsDay(value),
        FieldFormat.DateTime => DateTime().IsMatch(value) && IsDay(value[..10]),
        FieldFormat.HostName => value.Length <= 253 && HostName().IsMatch(value),
        _ => true,
    };

    private static bool IsDay(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    [GeneratedRegex($@"^[^@{Space}]{{1,64}}@[^@.{Space}]+(?:\.[^@.{Space}]+)+\z", RegexOptions.None, Timeout)]
    private static partial Regex Email();

    [GeneratedRegex($@"^https?://[^/?#{Space}]+(?:[/?#][^{Space}]*)?\z", RegexOptions.None, Timeout)]
    private static partial Regex Url();

    [GeneratedRegex($@"^[A-Za-z][A-Za-z0-9+.-]*:[^{Space}]+\z", RegexOptions.None, Timeout)]
    private static partial Regex AnyUri();

    [GeneratedRegex(@"^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\z", RegexOptions.None, Timeout)]
    private static partial Regex Uuid();

    [GeneratedRegex($@"^{Day}\z", RegexOptions.None, Timeout)]
    private static partial Regex Date();

    [GeneratedRegex(
        $@"^{Day}[Tt ](?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\.[0-9]+)?)?(?:[Zz]|[+-][0-9]{{2}}:[0-9]{{2}})?\z",
        RegexOptions.None,
        Timeout)]
    private static partial Regex DateTime();

    [GeneratedRegex($@"^{Name}(?:\.{Name})*\z", RegexOptions.None, Timeout)]
    private static partial Regex HostName();
}
