using LinkHub.DocGen.Html;

namespace LinkHub.DocGen.Pages;

/// <summary>An ordinary page.</summary>
/// <param name="Shell">What frames it.</param>
/// <param name="Body">The page's text.</param>
public sealed record ContentPage(PageShell Shell, HubBody Body) : HubPage(Shell)
{
    /// <summary>The pages of its folder, itself among them; null where it has none.</summary>
    public TopicGroup? Around { get; init; }

    /// <summary>The day of the last change to the file, <c>yyyy-MM-dd</c>, or null where it is not known.</summary>
    public string? LastChanged { get; init; }
}
