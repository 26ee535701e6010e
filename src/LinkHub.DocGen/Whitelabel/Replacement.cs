using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Whitelabel;

/// <summary>Words that a hub says differently from its sources.</summary>
/// <param name="Term">As listed, or the host's name or hub.</param>
/// <param name="By">What stands in its place.</param>
/// <param name="Count">How often, at least 1.</param>
/// <param name="First">The text that held the first of them.</param>
public sealed record Replacement(string Term, string By, int Count, SourceSpan First);
