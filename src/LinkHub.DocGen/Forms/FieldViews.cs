using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using LinkHub.DocGen.Html;
using LinkHub.DocGen.Words;
using LinkHub.Guides.Connectors;
using LinkHub.Guides.Connectors.Patterns;
using LinkHub.Guides.Guides;
using LinkHub.Guides.Site.Links;

namespace LinkHub.DocGen.Forms;

/// <summary>Makes a method's fields into what pages show of them.</summary>
internal static partial class FieldViews
{
    private const int MostCards = 3;

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The asked fields in the form's order, each with the remarks before it.</summary>
    public static IReadOnlyList<FieldView> Of(AuthMethod method, GuideKind kind, PageWriting writing)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var places = new NoticePlaces(method, kind);
        return [.. AskedFields.Of(method, kind).Select((field, index) =>
            One(field, Id(field, index, ids), places.Before(field, index == 0), writing))];
    }

    private static string Id(CredentialField field, int index, HashSet<string> taken)
    {
        var id = $"f-{AnchorNames.Of(field.Key.Value)}";
        return taken.Add(id) ? id : $"{id}-{index + 1}";
    }

    private static FieldView One(
        CredentialField field, string id, IEnumerable<FieldNotice> notices, PageWriting writing)
    {
        var control = Control(field);
        var isMasked = field.IsSecret && control is (FieldControl.Line or FieldControl.Area);
        return new FieldView(id, writing.Text(field.Label), Hint(field, writing.Words), field.IsRequired)
        {
            Key = field.Key.Value,
            Control = control,
            IsSecret = isMasked,
            InputType = InputType(field, isMasked),
            InputMode = isMasked ? null : InputMode(field),
            DescriptionHtml = writing.Html(field.Description),
            Tooltip = writing.Text(field.Tooltip),
            Placeholder = writing.Text(field.Placeholder) ?? writing.Text(field.Example),
            Value = isMasked ? null : writing.Text(field.Value),
            Prefix = writing.Text(field.Prefix),
            Suffix = writing.Text(field.Suffix),
            Options = [.. field.Options.Select(option => new ChoiceView(option.Value.Value, writing.Text(option.Label)))],
            Pattern = field.Validation?.Pattern?.Value is { } pattern && FieldPattern.Of(pattern).IsUsable ? pattern : null,
            Format = FormatName(field),
            ErrorMessage = writing.Text(field.Validation?.ErrorMessage),
            When = field.VisibleWhen.Count == 0 ? null : JsonSerializer.Serialize(
                field.VisibleWhen.Select(when =>
                    new object[] { when.Field.Value, when.Values.Select(value => value.Value) }),
                Json),
            Notices = [.. notices.Select(notice => NoticeView.Of(notice, writing))],
        };
    }

    private static FieldControl Control(CredentialField field) => field switch
    {
        { IsReadOnly: true } => FieldControl.Copy,
        { Options.Count: > MostCards } => FieldControl.List,
        { Options.Count: > 0 } => FieldControl.Cards,
        { Type.Value: FieldType.TextArea } => FieldControl.Area,
        _ => FieldControl.Line,
    };

    // A browser takes `email` and `url` for the whole value, which it is not beside a prefix or a suffix.
    private static string InputType(CredentialField field, bool isMasked) =>
        isMasked ? "password" : field.Validation?.Format?.Value switch
        {
            FieldFormat.Email when IsBare(field) => "email",
            FieldFormat.Url when IsBare(field) => "url",
            FieldFormat.Date when IsBare(field) => "date",
            _ => "text",
        };

    private static bool IsBare(CredentialField field) => field is { Prefix: null, Suffix: null };

    private static string? InputMode(CredentialField field) => field.Validation switch
    {
        { Format.Value: FieldFormat.Email } => "email",
        { Format.Value: FieldFormat.Url or FieldFormat.Uri or FieldFormat.HostName } => "url",
        { Pattern.Value: var pattern } when DigitsOnly().IsMatch(pattern) => "numeric",
        _ => null,
    };

    private static string? FormatName(CredentialField field) => field.Validation?.Format?.Value switch
    {
        null => null,
        FieldFormat.HostName => "hostname",
        FieldFormat.DateTime => "datetime",
        { } format => format.ToString().ToLowerInvariant(),
    };

    private static string Hint(CredentialField field, Wording words) => field switch
    {
        { IsReadOnly: true } => words.CopyThis,
        { Type.Value: FieldType.Select } => words.Choice,
        { Type.Value: FieldType.Password } or { IsSecret: true } => words.Secret,
        { Type.Value: FieldType.TextArea } => words.LongText,
        _ => field.Validation?.Format?.Value switch
        {
            FieldFormat.Email => words.EmailAddress,
            FieldFormat.Url or FieldFormat.Uri => words.WebAddress,
            FieldFormat.Uuid => words.Uuid,
            FieldFormat.Date or FieldFormat.DateTime => words.Date,
            FieldFormat.HostName => words.HostName,
            _ => words.Text,
        },
    };

    [GeneratedRegex(
        @"^\^?(\\d|\[0-9\])([+*]|\{[0-9]+(,[0-9]*)?\})?\$?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DigitsOnly();
}
