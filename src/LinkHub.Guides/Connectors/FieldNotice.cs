using LinkHub.Guides.Text;

namespace LinkHub.Guides.Connectors;

/// <summary>A remark among a form's fields.</summary>
/// <param name="Key">Tells notices of a method apart.</param>
/// <param name="Type">How urgent it is.</param>
/// <param name="Description">Inline Markdown.</param>
/// <param name="Position">Where it stands without an anchor.</param>
/// <param name="Anchor">The key of the field it stands before; wins over the position.</param>
public sealed record FieldNotice(
    Located<string> Key,
    NoticeType Type,
    Located<string> Description,
    NoticePosition Position,
    Located<string>? Anchor);

/// <summary>How urgent a notice beside a form's fields is.</summary>
public enum NoticeType
{
    Info,
    Warning,
}

/// <summary>Where a notice without an anchor stands.</summary>
public enum NoticePosition
{
    /// <summary>Before the first field.</summary>
    Top,

    /// <summary>After the last field.</summary>
    Bottom,
}
