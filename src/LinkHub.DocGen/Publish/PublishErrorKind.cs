namespace LinkHub.DocGen.Publish;

/// <summary>Kinds of trouble with an output folder.</summary>
public enum PublishErrorKind
{
    /// <summary>The folder must not be used for output.</summary>
    Refused,

    /// <summary>Another build has the folder.</summary>
    Busy,

    /// <summary>The disk is full, read-only, or closed to this user.</summary>
    Disk,

    /// <summary>A file's path is not one that every system can hold.</summary>
    BadPath,

    /// <summary>Two files would have one path, or paths that differ only by case or accents.</summary>
    Collision,
}
