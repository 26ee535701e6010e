namespace LinkHub.GuideCheck.Subjects;

/// <summary>A link to a heading or step of another page, kept when the text is forgotten.</summary>
/// <param name="Start">Where the address begins in the file.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Address">The other page's.</param>
/// <param name="Fragment">As written, without <c>#</c>.</param>
/// <param name="IsHidden">Whether whitelabel hubs leave the link out.</param>
public readonly record struct AnchorLink(int Start, int End, string Address, string Fragment, bool IsHidden);
