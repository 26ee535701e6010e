namespace LinkHub.Guides.Site.Lists;

/// <summary>What a folder of guides holds.</summary>
/// <param name="Bound">In a hub's order; no address stands twice.</param>
/// <param name="Unbound">By path; each has a finding.</param>
internal sealed record ListedGuides(IReadOnlyList<GuideEntry> Bound, IReadOnlyList<UnboundEntry> Unbound);
