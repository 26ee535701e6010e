namespace LinkHub.DocGen.Export;

/// <summary>What to export and how.</summary>
/// <param name="Folder">Any folder of guides, with or without settings and definitions.</param>
/// <param name="OutputFolder">Gets one file a guide at the same relative path.</param>
/// <param name="Format">What each file is.</param>
public sealed record FolderExportOptions(string Folder, string OutputFolder, ExportFormat Format)
{
    /// <summary>
    /// The brand whose words and selection apply; null leaves every guide as it is written.
    /// </summary>
    public string? Brand { get; init; }

    /// <summary>Whether roots that lead out of the folder are refused.</summary>
    public bool IsContentOnly { get; init; }

    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>Hears the path of a content file before each opening; null where nobody listens.</summary>
    public Action<string>? Opening { get; init; }
}
