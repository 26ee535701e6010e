using LinkHub.Guides.Text;

namespace LinkHub.Guides.Site.Languages;

/// <summary>One <c>locales/&lt;language&gt;.yaml</c> as it was written; what it leaves out another one says.</summary>
/// <param name="Language">The tag that its name gives.</param>
/// <param name="File">The file.</param>
/// <param name="Texts">By group and name, <c>form.connect</c>.</param>
public sealed record LocaleFile(string Language, SourceFile File, IReadOnlyDictionary<string, Located<string>> Texts)
{
    public Located<string>? Name { get; init; }

    /// <summary>Null where the file does not say; then the tag tells.</summary>
    public bool? IsRightToLeft { get; init; }

    public string? DatePattern { get; init; }

    /// <summary>Twelve names, or none.</summary>
    public IReadOnlyList<string> Months { get; init; } = [];
}
