namespace LinkHub.GuideCheck.Tests.Pages;

/// <summary>One case of a rule's page: files over the base folder, and the report they give.</summary>
/// <param name="Section"><c>Reported</c> or <c>Accepted</c>.</param>
/// <param name="Number">Counts from 1 within the section.</param>
/// <param name="Files">Paths in the content folder with their texts; a null text takes a base file
/// away.</param>
/// <param name="Report">What the case expects; null where the page has no report.</param>
/// <param name="ReportLines">
/// The half-open range of the page's lines that the report takes, without its fences. Empty where there is
/// none: then it is where one belongs.
/// </param>
internal sealed record RuleCase(
    string Section,
    int Number,
    IReadOnlyList<(string Path, string? Text)> Files,
    string? Report,
    Range ReportLines);
