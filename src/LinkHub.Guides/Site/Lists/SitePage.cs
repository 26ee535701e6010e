using LinkHub.Guides.Connectors;
using LinkHub.Guides.Markup;

namespace LinkHub.Guides.Site.Lists;

/// <summary>A page that links may lead to: a guide's, a provider's, or an ordinary one.</summary>
/// <param name="Address">Below a hub's base path: <c>security/</c>; empty for the first page.</param>
/// <param name="Connector">Whose page it is; null for ordinary pages.</param>
/// <param name="FrontMatter">What its text says of itself.</param>
public sealed record SitePage(string Address, Connector? Connector, FrontMatter FrontMatter);
