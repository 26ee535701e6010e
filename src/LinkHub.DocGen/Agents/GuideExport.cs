namespace LinkHub.DocGen.Agents;

/// <summary>A guide in <c>connectors.json</c> with the fields its form asks for.</summary>
/// <param name="Kind"><c>link-account</c> or <c>connector-profile</c>.</param>
/// <param name="Title">Plain text.</param>
/// <param name="Address">Below the base path; null where the form has no guide.</param>
/// <param name="Fields">Those that are asked, in the form's order.</param>
public sealed record GuideExport(string Kind, string Title, string? Address, IReadOnlyList<FieldExport> Fields);
