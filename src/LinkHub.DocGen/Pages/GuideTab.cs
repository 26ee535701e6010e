namespace LinkHub.DocGen.Pages;

/// <summary>A guide in the list of its provider's guides.</summary>
/// <param name="Text">The method, and the kind where a method has two guides.</param>
/// <param name="Href">The guide's page.</param>
/// <param name="IsCurrent">Whether it is the page that shows the list.</param>
public sealed record GuideTab(string Text, string Href, bool IsCurrent);
