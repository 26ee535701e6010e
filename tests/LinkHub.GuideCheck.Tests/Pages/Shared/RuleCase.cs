namespace LinkHub.GuideCheck.Tests.Pages;

/// <summary>One case of a rule's page: files over the base folder, and the report they give.</summary>
/// <param name="Section"><c>Reported</c> or <c>Accepted</c>.</param>
/// <param name="Number">Counts from 1 within the section.</param>
/// <param name="Files">As the page shows them.</param>
/// <param name="Report">What the case expects; null where the page has no report.</param>
/// <param name="ReportLines">
/// The half-open range of the page's lines that the report takes, without its fences. Empty where there is
/// none: then it is where one belongs.
/// </param>
internal sealed record RuleCase(
    string Section,
    int Number,
    IReadOnlyList<CaseFile> Files,
    string? Report,
    Range ReportLines)
{
    /// <summary>Paths in the base folder with their whole texts; a null text removes the base file.</summary>
    public IEnumerable<(string Path, string? Text)> FilesOver(string baseFolder) =>
        Files.Select(file => (file.Path, file.TextOver(baseFolder)));
}
