using LinkHub.Guides.Files;

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
        var help = DiskProblem.Cause(exception) switch
        {
            DiskProblem.FullDisk => "Free some space; the published hubs are as they were.",
            DiskProblem.ReadOnlyDisk => "Choose another folder with `--out`.",
            _ => DiskProblem.Help(exception),
        };
        return new PublishError(PublishErrorKind.Disk, $"cannot {doing}: {DiskProblem.Cause(exception)}", help);
    }
}
