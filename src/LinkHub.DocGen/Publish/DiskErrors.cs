namespace LinkHub.DocGen.Publish;

/// <summary>
/// The numbers by which systems tell why a disk refuses (errno as .NET reports it; HRESULT on Windows).
/// </summary>
internal static class DiskErrors
{
    public const int NoSpace = 28;
    public const int ReadOnly = 30;
    public const int WindowsNoSpace = unchecked((int)0x80070070);

    /// <summary>Whether an exception comes from the disk rather than from a mistake in the program.</summary>
    public static bool Is(Exception exception) => exception is IOException or UnauthorizedAccessException;
}
