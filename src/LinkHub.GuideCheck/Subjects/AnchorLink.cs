using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Subjects;

/// <summary>A link to a heading or step of another page, kept when the text is forgotten.</summary>
/// <param name="Place">Where the address is written.</param>
/// <param name="Address">The other page's.</param>
/// <param name="Fragment">As written, without <c>#</c>.</param>
/// <param name="IsHidden">Whether whitelabel hubs leave the link out.</param>
public readonly record struct AnchorLink(KeptSpan Place, string Address, string Fragment, bool IsHidden);
