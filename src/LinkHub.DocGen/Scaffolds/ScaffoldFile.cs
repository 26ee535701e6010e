namespace LinkHub.DocGen.Scaffolds;

/// <summary>A file that a scaffold proposes.</summary>
/// <param name="Path">Relative to the content folder, with <c>/</c>.</param>
/// <param name="Text">UTF-8 when written; line ends are <c>\n</c>.</param>
public sealed record ScaffoldFile(string Path, string Text);
