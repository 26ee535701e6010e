namespace LinkHub.Edits;

/// <summary>What somebody may do to a file while a program reads the folder.</summary>
internal enum FileEdit
{
    Emptied,
    CutInHalf,
    RewrittenAtSameLength,
    Grown,
    ReplacedByRename,
    Deleted,
    Renamed,
    ReplacedByFolder,
    ReplacedByLinkOut,
    ReplacedByLinkInside,
    FolderRenamed,
    MadeUnreadable,
    WrittenAgainUnchanged,
    EmptiedAndRestored,
}
