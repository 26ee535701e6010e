namespace LinkHub.Guides.Connectors;

/// <summary>How urgent a notice beside a form's fields is.</summary>
public enum NoticeType
{
    Info,
    Warning,
}
