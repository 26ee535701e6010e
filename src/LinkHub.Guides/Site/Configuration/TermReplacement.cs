using LinkHub.Guides.Text;

namespace LinkHub.Guides.Site.Configuration;

/// <summary>A word or phrase and what stands in its place.</summary>
/// <param name="Term">Matched as whole words.</param>
/// <param name="Replacement">May hold variables such as <c>{brand.name}</c>.</param>
public sealed record TermReplacement(Located<string> Term, string Replacement);
