using LinkHub.DocGen.Html;
using LinkHub.DocGen.Pages;

namespace LinkHub.DocGen.Templates;

/// <summary>
/// What a theme shows in place of parts of a page, as HTML; null where the built-in part stays. For one page.
/// </summary>
public interface IThemeParts
{
    string? Header();

    /// <summary>What stands in <c>main</c>.</summary>
    string? Main();

    string? Footer();

    string? Contents(IReadOnlyList<ContentsEntry> entries, string title);

    string? ProviderCard(ProviderCard card);
}
