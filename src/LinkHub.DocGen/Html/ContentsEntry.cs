namespace LinkHub.DocGen.Html;

/// <summary>A line of a page's table of contents.</summary>
/// <param name="Id">Of the heading or step.</param>
/// <param name="Text">Its words.</param>
/// <param name="Level">2 for sections, 3 for what is in them.</param>
public sealed record ContentsEntry(string Id, string Text, int Level);
