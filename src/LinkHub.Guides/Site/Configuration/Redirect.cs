using LinkHub.Guides.Text;

namespace LinkHub.Guides.Site.Configuration;

/// <summary>An old address of a hub and where it leads now; both begin with <c>/</c>.</summary>
public sealed record Redirect(Located<string> From, Located<string> To);
