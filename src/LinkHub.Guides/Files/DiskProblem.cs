namespace LinkHub.Guides.Files;

/// <summary>Explains in words why a disk refuses an operation.</summary>
/// <remarks>
/// The numbers are <c>errno</c> as .NET reports it in <see cref="Exception.HResult"/>, or an <c>HRESULT</c>
/// on Windows. Linux and macOS agree on those below 35.
/// </remarks>
public static class DiskProblem
{
    /// <summary>The cause that a build can say more about.</summary>
    public const string FullDisk = "the disk is full";

    /// <inheritdoc cref="FullDisk" />
    public const string ReadOnlyDisk = "the disk is read-only";

    /// <summary>The cause if the program itself cannot be loaded completely.</summary>
    internal const string Unloaded =
        "a part of the program cannot be loaded, perhaps as too many files are open";

    private const int NoMemory = 12;
    private const int Input = 5;
    private const int TooManyInSystem = 23;
    private const int TooMany = 24;
    private const int TooLarge = 27;
    private const int NoSpace = 28;
    private const int ReadOnly = 30;
    private const int BrokenPipe = 32;
    private const int Quota = 122;
    private const int QuotaOfMacOS = 69;
    private const int WindowsTooMany = unchecked((int)0x80070004);
    private const int WindowsWriteProtect = unchecked((int)0x80070013);
    private const int WindowsNoSpace = unchecked((int)0x80070070);
    private const int WindowsBrokenPipe = unchecked((int)0x8007006D);
    private const int WindowsClosingPipe = unchecked((int)0x800700E8);

    /// <summary>Whether an exception comes from the disk rather than from a mistake in the program.</summary>
    public static bool Is(Exception exception) => exception is IOException or UnauthorizedAccessException;

    /// <summary>
    /// Whether the machine, and not the file, is why a file cannot be read: no other file can be read either,
    /// so that everything found from here on would be wrong.
    /// </summary>
    public static bool IsOfMachine(Exception exception) => exception is IOException
    {
        HResult: TooMany or TooManyInSystem or NoMemory or Input or WindowsTooMany,
    };

    /// <summary>Whether the reader of the program's output has closed it, which is no problem.</summary>
    public static bool IsClosedPipe(Exception exception) => exception is IOException
    {
        HResult: BrokenPipe or WindowsBrokenPipe or WindowsClosingPipe,
    };

    /// <summary>
    /// The cause as a lower-case clause where it is a known one, else as the system says it.
    /// </summary>
    public static string Cause(Exception exception) => exception switch
    {
        UnauthorizedAccessException => "permission denied",
        DirectoryNotFoundException => "the folder is gone",
        FileNotFoundException or FileLoadException when IsOfProgram(exception) => Unloaded,
        FileNotFoundException { FileName: { } path } when Path.IsPathRooted(path) => "the file is gone",
        PathTooLongException => "the name is too long",
        IOException { HResult: NoSpace or WindowsNoSpace } => FullDisk,
        IOException { HResult: ReadOnly or WindowsWriteProtect } => ReadOnlyDisk,
        IOException { HResult: TooMany or TooManyInSystem or WindowsTooMany } => "too many files are open",
        IOException { HResult: TooLarge } => "the file would be too large",
        IOException { HResult: NoMemory } => "there is not enough memory",
        IOException { HResult: var code } when code == (OperatingSystem.IsMacOS() ? QuotaOfMacOS : Quota) =>
            "the disk quota is used up",
        _ => exception.Message.ReplaceLineEndings("\n").Split('\n')[0].TrimEnd('.'),
    };

    // An assembly that is missing is named with its version.
    private static bool IsOfProgram(Exception exception) =>
        ((exception as FileNotFoundException)?.FileName ?? (exception as FileLoadException)?.FileName)
            ?.Contains(", Version=", StringComparison.Ordinal) == true;

    /// <summary>
    /// Advice on what to do about it, in the imperative, or null if there is no general advice.
    /// </summary>
    public static string? Help(Exception exception) => exception switch
    {
        UnauthorizedAccessException => "Give the user who runs this the right to write there.",
        IOException { HResult: NoSpace or WindowsNoSpace or Quota } => "Free some space.",
        IOException { HResult: ReadOnly or WindowsWriteProtect } => "Choose another folder.",
        IOException { HResult: TooMany or TooManyInSystem or WindowsTooMany } =>
            "Raise the limit on open files, or lower `--threads`.",
        _ => null,
    };

    /// <summary>An exception that names the operation and why the disk refused it.</summary>
    /// <param name="doing">The operation, such as <c>write `a/index.html`</c>.</param>
    /// <param name="cause">The exception of the system.</param>
    public static IOException While(string doing, Exception cause) =>
        new($"cannot {doing}: {Cause(cause)}", cause);
}
