namespace LinkHub.Guides.Connectors;

/// <summary>Where a notice without an anchor stands.</summary>
public enum NoticePosition
{
    /// <summary>Before the first field.</summary>
    Top,

    /// <summary>After the last field.</summary>
    Bottom,
}
