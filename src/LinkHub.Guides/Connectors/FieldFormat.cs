namespace LinkHub.Guides.Connectors;

/// <summary>A named form that a value must have.</summary>
public enum FieldFormat
{
    Email,
    Url,
    Uri,
    Uuid,
    Date,
    DateTime,

    /// <summary>A host name without scheme and path; written in Nango files only.</summary>
    HostName,
}
