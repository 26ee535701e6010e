using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Export;

/// <summary>How an export ended.</summary>
/// <param name="Files">How many files were written.</param>
/// <param name="Diagnostics">Everything found while reading, sorted.</param>
/// <param name="Failure">Why the export stopped (usage, disk, permission), or null.</param>
public sealed record FolderExportResult(int Files, IReadOnlyList<Diagnostic> Diagnostics, string? Failure);
