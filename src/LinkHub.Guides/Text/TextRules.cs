namespace LinkHub.Guides.Text;

/// <summary>The rules about the bytes and characters of a file.</summary>
public static class TextRules
{
    public static readonly DiagnosticRule UnreadableFile = new("LH901", "unreadable-file", Severity.Error);
    public static readonly DiagnosticRule BadEncoding = new("LH910", "bad-encoding", Severity.Error);
    public static readonly DiagnosticRule ControlCharacter = new(
        "LH911", "control-character", Severity.Error);
    public static readonly DiagnosticRule LimitReached = new("LH906", "limit-reached", Severity.Error);
    public static readonly DiagnosticRule LinkRefused = new("LH962", "link-refused", Severity.Error);
    public static readonly DiagnosticRule NotAFile = new("LH963", "not-a-file", Severity.Error);
}
