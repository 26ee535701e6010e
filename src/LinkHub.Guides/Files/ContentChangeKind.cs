namespace LinkHub.Guides.Files;

/// <summary>What happened to a file between two looks at it.</summary>
public enum ContentChangeKind
{
    /// <summary>It has other bytes, or may no longer be read.</summary>
    Changed,

    /// <summary>There is no such file any more: another name, a folder or a link stands in its place.</summary>
    Removed,

    /// <summary>It was not there when its folder was listed.</summary>
    Added,
}
