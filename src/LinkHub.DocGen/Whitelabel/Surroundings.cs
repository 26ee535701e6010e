namespace LinkHub.DocGen.Whitelabel;

/// <summary>The line that a text is part of: what a mention of the host's name is judged by.</summary>
/// <param name="Text">The line, with the marks of <see cref="Guides.Whitelabel.Names.InlineText"/>.</param>
/// <param name="Start">Where the text begins in it.</param>
public readonly record struct Surroundings(string Text, int Start);
