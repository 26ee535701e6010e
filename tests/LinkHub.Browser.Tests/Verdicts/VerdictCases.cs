using System.Globalization;
using LinkHub.Guides.Connectors.Verdicts;

namespace LinkHub.Browser.Tests.Verdicts;

/// <summary>The table that holds the form's script and the program to one verdict.</summary>
internal static class VerdictCases
{
    private const string Needed = "required: true";
    private const string Email = "validation: {format: email}";
    private const string Url = "validation: {format: url}";
    private const string AnyUri = "validation: {format: uri}";
    private const string Uuid = "validation: {format: uuid}";
    private const string Time = "validation: {format: datetime}";
    private const string Lower = "validation: {pattern: '[a-z]+'}";
    private const string Either = "validation: {pattern: 'ab|cd'}";
    private const string Digits = @"validation: {pattern: '^\d{3}$'}";
    private const string Broken = "validation: {pattern: '('}";

    public static IReadOnlyList<VerdictCase> All { get; } =
    [
        new(Needed, "", FieldVerdict.Missing),
        new(Needed, "  ", FieldVerdict.Missing),
        new(Needed, "\u200b\ufeff", FieldVerdict.Missing),
        new(Needed, "x", FieldVerdict.Fits),
        new(Needed, new string('x', 10_000), FieldVerdict.Fits),
        new(Needed, new string('x', 10_001), FieldVerdict.TooLong),
        new("required: false", "", FieldVerdict.Fits),
        new(Email, "a@b.example", FieldVerdict.Fits),
        new(Email, "é@bücher.example", FieldVerdict.Fits),
        new(Email, "a@b", FieldVerdict.BreaksFormat),
        new(Email, "a b@c.example", FieldVerdict.BreaksFormat),
        new(Email, "a@b..example", FieldVerdict.BreaksFormat),
        new(Email, "@b.example", FieldVerdict.BreaksFormat),
        new(Url, "https://a.example/x?y#z", FieldVerdict.Fits),
        new(Url, "http://localhost:8080", FieldVerdict.Fits),
        new(Url, "ftp://a.example", FieldVerdict.BreaksFormat),
        new(Url, "a.example", FieldVerdict.BreaksFormat),
        new(Url, "https://a example", FieldVerdict.BreaksFormat),
        new(AnyUri, "urn:x", FieldVerdict.Fits),
        new(AnyUri, "a.example", FieldVerdict.BreaksFormat),
        new(Uuid, "123e4567-e89b-12d3-A456-426614174000", FieldVerdict.Fits),
        new(Uuid, "123e4567e89b12d3a456426614174000", FieldVerdict.BreaksFormat),
        new(Time, "2024-02-29T09:30:00Z", FieldVerdict.Fits),
        new(Time, "2025-07-31 09:30", FieldVerdict.Fits),
        new(Time, "2025-02-29T09:30:00Z", FieldVerdict.BreaksFormat),
        new(Time, "2025-07-31T24:00:00Z", FieldVerdict.BreaksFormat),
        new(Time, "0000-01-01T00:00Z", FieldVerdict.BreaksFormat),
        new(Lower, "abc", FieldVerdict.Fits),
        new(Lower, "abc1", FieldVerdict.BreaksPattern),
        new(Lower, "Abc", FieldVerdict.BreaksPattern),
        new(Lower, "\u017f", FieldVerdict.BreaksPattern),
        new(Either, "ab", FieldVerdict.Fits),
        new(Either, "abx", FieldVerdict.BreaksPattern),
        new(Digits, "123", FieldVerdict.Fits),
        new(Digits, "١٢٣", FieldVerdict.BreaksPattern),
        new(Digits, "1234", FieldVerdict.BreaksPattern),
        new("validation: {pattern: '^.$'}", "\U0001f511", FieldVerdict.Fits),
        new(@"validation: {pattern: '^\p{L}+$'}", "Ключ", FieldVerdict.Fits),
        new(@"validation: {pattern: '^[\w.-]+$'}", "a.b-c", FieldVerdict.Fits),
        new(@"validation: {pattern: '^[\w.-]+$'}", "a/b", FieldVerdict.BreaksPattern),
        new(Broken, "anything", FieldVerdict.Fits),
        new(@"validation: {pattern: '(?i)abc'}", "xyz", FieldVerdict.Fits),
    ];

    /// <summary>A connector with one field for each case, in order.</summary>
    public static string Definition { get; } = string.Concat(
    [
        """
        info: {key: verdicts, title: Verdicts}
        authentication:
          - custom:
              type: custom
              label: Every Rule
              configFields:

        """,
        .. All.Select((one, index) => string.Create(
            CultureInfo.InvariantCulture,
            $"        - {{key: k{index}, label: Field {index}, type: text, secret: false, {Held(one.Rule)}{one.Rule}}}\n")),
    ]);

    private static string Held(string rule) =>
        rule.StartsWith("required", StringComparison.Ordinal) ? "" : "required: true, ";
}
