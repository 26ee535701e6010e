namespace LinkHub.GuideCheck.Suppressions;

/// <summary>How far a comment reaches that leaves findings out.</summary>
internal enum SuppressionKind
{
    /// <summary>The line it stands on; the next one where it stands alone.</summary>
    Here,

    /// <summary>The line it begins on.</summary>
    Line,

    /// <summary>The next line that holds more than such comments.</summary>
    NextLine,

    /// <summary>The whole file.</summary>
    File,
}
