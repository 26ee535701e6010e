using System.Buffers;
using LinkHub.Guides.Connectors.Patterns;

namespace LinkHub.Guides.Connectors.Verdicts;

/// <summary>
/// Whether a form takes a value. The form's script has the same rules; one table of cases holds both to them.
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
            { Pattern.Value: var pattern } when FieldPattern.Of(pattern).Match(value) == PatternMatch.Refuses =>
                FieldVerdict.BreaksPattern,
            _ => FieldVerdict.Fits,
        };
    }

    // An address is complete only together with the parts that the box shows around it.
    private static string Whole(CredentialField field, FieldFormat format, string value) =>
        format is FieldFormat.Url or FieldFormat.Uri ? field.Prefix?.Value + value + field.Suffix?.Value : value;
}
