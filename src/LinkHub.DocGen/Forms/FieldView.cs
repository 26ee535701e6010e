using LinkHub.DocGen.Html;

namespace LinkHub.DocGen.Forms;

/// <summary>A field as a page shows it.</summary>
/// <param name="Id">Unique on the page.</param>
/// <param name="Label">What guide and form call it.</param>
/// <param name="Hint">The kind of value in a word or two: text, secret, e-mail address.</param>
/// <param name="IsRequired">Whether it must be filled.</param>
public sealed record FieldView(string Id, string Label, string Hint, bool IsRequired)
{
    /// <summary>What its value is called when it is sent.</summary>
    public required string Key { get; init; }

    public FieldControl Control { get; init; }

    public bool IsSecret { get; init; }

    /// <summary>
    /// The type of an <c>input</c>: <c>text</c>, <c>password</c>, <c>email</c>, <c>url</c> or <c>date</c>.
    /// </summary>
    public string InputType { get; init; } = "text";

    /// <summary>Which keys a touch screen offers, as <c>inputmode</c> says it; null for the usual ones.</summary>
    public string? InputMode { get; init; }

    /// <summary>Inline HTML, or null.</summary>
    public HubHtml? DescriptionHtml { get; init; }

    public string? Tooltip { get; init; }

    public string? Placeholder { get; init; }

    /// <summary>What is to be copied, or what the box holds before anyone types; never a secret.</summary>
    public string? Value { get; init; }

    public string? Prefix { get; init; }

    public string? Suffix { get; init; }

    /// <summary>What a select field offers.</summary>
    public IReadOnlyList<ChoiceView> Options { get; init; } = [];

    /// <summary>A regular expression for the whole value, as the definition has it.</summary>
    public string? Pattern { get; init; }

    /// <summary>A named format in the definition's spelling: <c>email</c>.</summary>
    public string? Format { get; init; }

    /// <summary>What the definition says to a value of another form.</summary>
    public string? ErrorMessage { get; init; }

    /// <summary>
    /// When the field shows, for the script: a JSON list of pairs of another field's key and its values; null
    /// for always.
    /// </summary>
    public string? When { get; init; }

    /// <summary>A link to the part of the guide that tells where to find the value, or null.</summary>
    public string? WhereHref { get; init; }

    /// <summary>The remarks that stand before it.</summary>
    public IReadOnlyList<NoticeView> Notices { get; init; } = [];
}
