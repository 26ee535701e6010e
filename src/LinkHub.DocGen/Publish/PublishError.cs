using System.Diagnostics.CodeAnalysis;
using LinkHub.Guides.Files;

namespace LinkHub.DocGen.Publish;

/// <summary>Why something could not be published.</summary>
/// <param name="Kind">The kind of failure, which decides the exit code.</param>
/// <param name="Message">The fact in one lower-case clause.</param>
/// <param name="Help">What to do, in the imperative; null if there is no general advice.</param>
public sealed record PublishError(PublishErrorKind Kind, string Message, string? Help = null)
{
    /// <summary>The error for an exception of the disk, with the name of the operation.</summary>
    /// <param name="doing">The operation, such as <c>write `a/index.html`</c>.</param>
    /// <param name="exception">The exception of the system.</param>
    internal static PublishError Of(string doing, Exception exception)
    {
        var help = DiskProblem.Cause(exception) switch
        {
            DiskProblem.FullDisk => "Free some space; the published hubs are as they were.",
            DiskProblem.ReadOnlyDisk => "Choose another folder with `--out`.",
            _ => DiskProblem.Help(exception),
        };
        return new PublishError(
            PublishErrorKind.Disk, $"cannot {doing}: {DiskProblem.Cause(exception)}", help);
    }
}

/// <summary>The kinds of failures in an output folder.</summary>
public enum PublishErrorKind
{
    /// <summary>The folder must not be used for output.</summary>
    Refused,

    /// <summary>Another build has the folder.</summary>
    Busy,

    /// <summary>The disk is full, read-only, or closed to this user.</summary>
    Disk,

    /// <summary>A file's path is not one that every system can hold.</summary>
    BadPath,

    /// <summary>Two files would have one path, or paths that differ only by case or accents.</summary>
    Collision,
}

/// <summary>A value, or the error in its place.</summary>
public sealed class Outcome<T>
    where T : class
{
    private Outcome(T? value, PublishError? error) => (Value, Error) = (value, error);

    public T? Value { get; }

    public PublishError? Error { get; }

    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsDone => Value is not null;

#pragma warning disable CA2225 // Returning a value or an error says which is meant.
    public static implicit operator Outcome<T>(T value) => new(value, error: null);

    public static implicit operator Outcome<T>(PublishError error) => new(value: null, error);
}
