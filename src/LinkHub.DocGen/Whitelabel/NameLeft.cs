using LinkHub.Guides.Site.Configuration;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Whitelabel;

/// <summary>A name of the host that stays in a hub: as an ordinary word, or because <c>host.allow</c> lists it.</summary>
/// <param name="Name">The name.</param>
/// <param name="Allowance">What allows it; null where it is taken for an ordinary word.</param>
/// <param name="Span">The text that says it.</param>
public sealed record NameLeft(string Name, HostAllowance? Allowance, SourceSpan Span);
