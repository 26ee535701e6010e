namespace LinkHub.Guides.Text;

/// <summary>How much a finding matters, mildest first, so that severities compare.</summary>
public enum Severity
{
    /// <summary>Worth a look; never changes an exit code.</summary>
    Hint,

    /// <summary>Likely wrong, yet a reader gets through.</summary>
    Warning,

    /// <summary>Wrong: a guide with it is not published.</summary>
    Error,
}
