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

/// <summary>A field as a page shows it.</summary>
/// <param name="Id">Unique on the page.</param>
/// <param name="Label">The field's name in guide and form.</param>
/// <param name="Hint">The kind of value in a word or two: text, secret, e-mail address.</param>
/// <param name="IsRequired">Whether it must be filled in.</param>
public sealed partial record FieldView(string Id, string Label, string Hint, bool IsRequired)
{
    private const int MostCards = 3;

    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder =
        JavaScriptEncoder.UnsafeRelaxedJsonEscaping
    };

    /// <summary>The name that the value is sent under.</summary>
    public required string Key { get; init; }

    public FieldControl Control { get; init; }

    public bool IsSecret { get; init; }

    /// <summary>
    /// The type of an <c>input</c>: <c>text</c>, <c>password</c>, <c>email</c>, <c>url</c> or <c>date</c>.
    /// </summary>
    public string InputType { get; init; } = "text";

    /// <summary>
    /// The kind of keyboard that a touch screen shows, as a value of <c>inputmode</c>; null for the usual
    /// one.
    /// </summary>
    public string? InputMode { get; init; }

    /// <summary>Inline HTML, or null.</summary>
    public HubHtml? DescriptionHtml { get; init; }

    public string? Tooltip { get; init; }

    public string? Placeholder { get; init; }

    /// <summary>The text to be copied, or the initial content of the box; never a secret.</summary>
    public string? Value { get; init; }

    public string? Prefix { get; init; }

    public string? Suffix { get; init; }

    /// <summary>The choices of a select field, in order; empty for other fields.</summary>
    public IReadOnlyList<ChoiceView> Options { get; init; } = [];

    /// <summary>A regular expression for the whole value, as the definition has it.</summary>
    public string? Pattern { get; init; }

    /// <summary>A named format in the definition's spelling: <c>email</c>.</summary>
    public string? Format { get; init; }

    /// <summary>The definition's message for a value that does not fit.</summary>
    public string? ErrorMessage { get; init; }

    /// <summary>
    /// When the field shows, for the script: a JSON list of pairs of another field's key and its values; null
    /// for always.
    /// </summary>
    public string? When { get; init; }

    /// <summary>A link to the part of the guide that says where to find the value, or null.</summary>
    public string? WhereHref { get; init; }

    /// <summary>The notices that stand before the field.</summary>
    public IReadOnlyList<NoticeView> Notices { get; init; } = [];

    /// <summary>The asked fields in the form's order, each with the notices before it.</summary>
    public static IReadOnlyList<FieldView> Of(AuthMethod method, GuideKind kind, PageWriting writing)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var places = new NoticePlaces(method, kind);
        return [.. AskedFields.Of(method, kind).Select((field, index) =>
            One(field, IdOf(field, index, ids), places.Before(field, index == 0), writing))];
    }

    private static string IdOf(CredentialField field, int index, HashSet<string> taken)
    {
        var id = $"f-{AnchorNames.Of(field.Key.Value)}";
        return taken.Add(id) ? id : $"{id}-{index + 1}";
    }

    private static FieldView One(
        CredentialField field, string id, IEnumerable<FieldNotice> notices, PageWriting writing)
    {
        var control = ControlOf(field);
        var isMasked = field.IsSecret && control is (FieldControl.Line or FieldControl.Area);
        return new FieldView(id, writing.Text(field.Label), HintOf(field, writing.Words), field.IsRequired)
        {
            Key = field.Key.Value,
            Control = control,
            IsSecret = isMasked,
            InputType = InputTypeOf(field, isMasked),
            InputMode = isMasked ? null : InputModeOf(field),
            DescriptionHtml = writing.Html(field.Description),
            Tooltip = writing.Text(field.Tooltip),
            Placeholder = writing.Text(field.Placeholder) ?? writing.Text(field.Example),
            Value = isMasked ? null : writing.Text(field.Value),
            Prefix = writing.Text(field.Prefix),
            Suffix = writing.Text(field.Suffix),
            Options = [
                .. field.Options.Select(
                    option => new ChoiceView(option.Value.Value, writing.Text(option.Label)))],
            Pattern = field.Validation?.Pattern?.Value is { } pattern && FieldPattern.Of(pattern).IsUsable
                ? pattern
                : null,
            Format = FormatName(field),
            ErrorMessage = writing.Text(field.Validation?.ErrorMessage),
            When = field.VisibleWhen.Count == 0 ? null : JsonSerializer.Serialize(
                field.VisibleWhen.Select(when =>
                    new object[] { when.Field.Value, when.Values.Select(value => value.Value) }),
                Json),
            Notices = [.. notices.Select(notice => NoticeView.Of(notice, writing))],
        };
    }

    private static FieldControl ControlOf(CredentialField field) => field switch
    {
        { IsReadOnly: true } => FieldControl.Copy,
        { Options.Count: > MostCards } => FieldControl.List,
        { Options.Count: > 0 } => FieldControl.Cards,
        { Type.Value: FieldType.TextArea } => FieldControl.Area,
        _ => FieldControl.Line,
    };

    // A browser takes `email` and `url` for the whole value, which it is not beside a prefix or a suffix.
    private static string InputTypeOf(CredentialField field, bool isMasked) =>
        isMasked ? "password" : field.Validation?.Format?.Value switch
        {
            FieldFormat.Email when IsBare(field) => "email",
            FieldFormat.Url when IsBare(field) => "url",
            FieldFormat.Date when IsBare(field) => "date",
            _ => "text",
        };

    private static bool IsBare(CredentialField field) => field is { Prefix: null, Suffix: null };

    private static string? InputModeOf(CredentialField field) => field.Validation switch
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

    /// <summary>In a word or two what kind of value a field takes.</summary>
    internal static string HintOf(CredentialField field, Wording words) => field switch
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

/// <summary>The control that a field is filled in with.</summary>
public enum FieldControl
{
    /// <summary>A box of one line.</summary>
    Line,

    /// <summary>A box of several lines.</summary>
    Area,

    /// <summary>A list to choose from.</summary>
    List,

    /// <summary>A few choices, all of them seen at once.</summary>
    Cards,

    /// <summary>A text to be copied; nothing is filled in.</summary>
    Copy,
}

/// <summary>One of several things to choose from.</summary>
/// <param name="Value">The value that is sent.</param>
/// <param name="Label">The text that is shown.</param>
public sealed record ChoiceView(string Value, string Label);
