using LinkHub.GuideCheck.Audits.Hubs;

namespace LinkHub.GuideCheck.Audits.References;

/// <summary>An address in a file of a hub.</summary>
/// <param name="Kind">What is done with it.</param>
/// <param name="Target">Where it leads.</param>
/// <param name="Start">Where it stands in the file's text, in UTF-16 units.</param>
/// <param name="Length">How long it is there.</param>
public readonly record struct Reference(ReferenceKind Kind, HubTarget Target, int Start, int Length);
