namespace LinkHub.DocGen.Export;

/// <summary>What a guide is exported as.</summary>
public enum ExportFormat
{
    /// <summary>The body as plain semantic HTML.</summary>
    Html,

    /// <summary>The structure as data: see <see cref="GuideJson"/>.</summary>
    Json,

    /// <summary>Normalised Markdown in the export envelope.</summary>
    Md,
}
