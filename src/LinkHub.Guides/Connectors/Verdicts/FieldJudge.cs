using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using LinkHub.Guides.Connectors.Patterns;

namespace LinkHub.Guides.Connectors.Verdicts;

/// <summary>
/// Decides whether a form accepts a value. The form's script has the same rules; one table of cases tests
/// both.
/// </summary>
/// <remarks>
/// The value is what stands in the box: without the field's prefix and suffix. Whether the field is shown at
/// all (<see cref="CredentialField.VisibleWhen"/>) is for the caller to know.
/// </remarks>
public static class FieldJudge
{
    /// <summary>UTF-16 units that a one-line box takes.</summary>
    public const int LongestLine = 10_000;

    /// <summary>UTF-16 units that a text area takes.</summary>
    public const int LongestArea = 100_000;

    // What ECMAScript calls white space, and the signs of no width that a copied text may carry.
    private static readonly SearchValues<char> Blank = SearchValues.Create(
        "\t\n\u000b\f\r \u00a0\u00ad\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
        + "\u200b\u200c\u200d\u200e\u200f\u2028\u2029\u202f\u205f\u2060\u3000\ufeff");

    public static FieldVerdict Of(CredentialField field, string value)
    {
        if (!value.AsSpan().ContainsAnyExcept(Blank))
        {
            return field.IsRequired ? FieldVerdict.Missing : FieldVerdict.Fits;
        }

        if (value.Length > (field.Type.Value == FieldType.TextArea ? LongestArea : LongestLine))
        {
            return FieldVerdict.TooLong;
        }

        if (field.Options.Count > 0)
        {
            var isOffered = field.Options.Any(option => option.Value.Value == value);
            return isOffered ? FieldVerdict.Fits : FieldVerdict.NoOption;
        }

        return field.Validation switch
        {
            { Format.Value: var format } when !FieldFormats.Fits(format, Whole(field, format, value)) =>
                FieldVerdict.BreaksFormat,
            { Pattern.Value: var pattern } when FieldPattern.Of(pattern)
                .Match(value) == PatternMatch.Refuses =>
                FieldVerdict.BreaksPattern,
            _ => FieldVerdict.Fits,
        };
    }

    // An address is complete only together with the parts that the box shows around it.
    private static string Whole(CredentialField field, FieldFormat format, string value) =>
        format is FieldFormat.Url or FieldFormat.Uri
            ? field.Prefix?.Value + value + field.Suffix?.Value
            : value;
}

/// <summary>The defect of a value, in the order in which defects are looked for.</summary>
public enum FieldVerdict
{
    /// <summary>Nothing: the value may be sent.</summary>
    Fits,

    /// <summary>A required value is empty or nothing but blanks.</summary>
    Missing,

    /// <summary>Longer than any credential: see <see cref="FieldJudge"/>.</summary>
    TooLong,

    /// <summary>None of a select field's values.</summary>
    NoOption,

    /// <summary>Not of the named form, such as an e-mail address.</summary>
    BreaksFormat,

    /// <summary>Not what the pattern describes.</summary>
    BreaksPattern,
}

/// <summary>
/// The named forms of values. They are loose: only the provider knows which values it accepts, but a value
/// that fails here is certainly wrong.
/// </summary>
public static partial class FieldFormats
{
    private const int Timeout = 1000;
    private const string Space =
        @"\u0000-\u0020\u007f-\u00a0\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\ufeff";
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
