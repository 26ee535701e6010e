namespace LinkHub.DocGen.Publish;

/// <summary>Why something could not be published.</summary>
/// <param name="Kind">What kind of trouble, which tells commands how to end.</param>
/// <param name="Message">The fact in one lower-case clause.</param>
/// <param name="Help">What to do, in the imperative; null where nothing general helps.</param>
public sealed record PublishError(PublishErrorKind Kind, string Message, string? Help = null)
{
    /// <summary>The error for an exception of the disk, in words that say what was being done.</summary>
    /// <param name="doing">Such as <c>write `a/index.html`</c>.</param>
    /// <param name="exception">What the system threw.</param>
    internal static PublishError Of(string doing, Exception exception)
    {
        var (cause, help) = exception switch
        {
            UnauthorizedAccessException => ("permission denied", "Give the user who builds the right to write there."),
            IOException { HResult: DiskErrors.NoSpace or DiskErrors.WindowsNoSpace } =>
                ("the disk is full", "Free some space; the published hubs are as they were."),
            IOException { HResult: DiskErrors.ReadOnly } => ("the disk is read-only", "Choose another folder with `--out`."),
            _ => (exception.Message.TrimEnd('.'), (string?)null),
        };
        return new PublishError(PublishErrorKind.Disk, $"cannot {doing}: {cause}", help);
    }
}
