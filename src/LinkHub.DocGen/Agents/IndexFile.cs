namespace LinkHub.DocGen.Agents;

/// <summary>A file that lists a hub's pages or tells a server how to serve them.</summary>
/// <param name="Path">Relative to the hub.</param>
/// <param name="Text">The whole text; line ends are LF.</param>
public sealed record IndexFile(string Path, string Text);
