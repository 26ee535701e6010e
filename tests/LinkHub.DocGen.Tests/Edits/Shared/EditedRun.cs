
namespace LinkHub.Edits;

/// <summary>How one run of a real program ended whose content was edited at some moment of it.</summary>
/// <param name="Program">The program.</param>
/// <param name="Edit">What was done.</param>
/// <param name="Path">To which file.</param>
/// <param name="ExitCode">How the program ended.</param>
/// <param name="Errors">What it said on its error stream.</param>
/// <param name="IsMix">Whether what it published or reported is of neither state of the content.</param>
internal sealed record EditedRun(string Program, FileEdit Edit, string Path, int ExitCode, string Errors, bool IsMix)
{
    public bool IsCrash => ExitCode is not (0 or 1 or 2) || Errors.Contains("Unhandled exception", StringComparison.Ordinal);

    /// <summary>Whether the program noticed the edit and said so.</summary>
    public bool IsTold => Errors.Contains(" while the ", StringComparison.Ordinal);
}
