namespace LinkHub.DocGen.Forms;

/// <summary>A field as a page shows it.</summary>
/// <param name="Id">Unique on the page.</param>
/// <param name="Label">What guide and form call it.</param>
/// <param name="Hint">The kind of value in a word or two: text, secret, e-mail address.</param>
/// <param name="IsRequired">Whether it must be filled.</param>
public sealed record FieldView(string Id, string Label, string Hint, bool IsRequired)
{
    public bool IsSecret { get; init; }

    /// <summary>Inline HTML, or null.</summary>
    public string? DescriptionHtml { get; init; }

    public string? Tooltip { get; init; }

    public string? Placeholder { get; init; }

    /// <summary>A text to be copied rather than typed, or null.</summary>
    public string? Value { get; init; }

    public string? Prefix { get; init; }

    public string? Suffix { get; init; }

    /// <summary>The labels of a select field's choices.</summary>
    public IReadOnlyList<string> Options { get; init; } = [];

    /// <summary>The remarks that stand before it.</summary>
    public IReadOnlyList<NoticeView> Notices { get; init; } = [];
}
