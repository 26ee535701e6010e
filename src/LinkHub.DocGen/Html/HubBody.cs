namespace LinkHub.DocGen.Html;

/// <summary>The text of a guide or page as a hub shows it.</summary>
/// <param name="Html">Safe HTML with generated ids only.</param>
/// <param name="Contents">Its headings and steps, in order.</param>
/// <param name="Images">The pictures of the content folder in it, by path, each once, ordinal order.</param>
public sealed record HubBody(HubHtml Html, IReadOnlyList<ContentsEntry> Contents, IReadOnlyList<string> Images)
{
    public static readonly HubBody Empty = new(HubHtml.Empty, [], []);

    /// <summary>How many steps it has.</summary>
    public int Steps { get; init; }
}
