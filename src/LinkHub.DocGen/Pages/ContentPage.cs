namespace LinkHub.DocGen.Pages;

/// <summary>An ordinary page.</summary>
/// <param name="Shell">What frames it.</param>
/// <param name="Body">The page's text.</param>
public sealed record ContentPage(PageShell Shell, HubBody Body) : HubPage(Shell);
