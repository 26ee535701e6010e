using System.Buffers;
using System.Globalization;
using System.Text;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Files;

/// <summary>Which names can stand in an address and on every file system a hub may be put on.</summary>
public static class FileNames
{
    /// <summary>The longest name of one file or folder, in characters.</summary>
    public const int MaxLength = 120;

    private static readonly SearchValues<char> Forbidden = SearchValues.Create("<>:\"/\\|?*");

    /// <summary>
    /// Why one part of an address cannot be used, as a clause that follows its name, or null if it can.
    /// </summary>
    /// <remarks>Letters, digits and <c>- _ . ~</c> can; all else would have to be escaped.</remarks>
    public static string? SlugProblem(string part)
    {
        foreach (var rune in part.EnumerateRunes())
        {
            var fits = Rune.IsLetterOrDigit(rune) || rune.Value is '-' or '_' or '.' or '~';
            if (!fits && !IsAccent(rune))
            {
                return $"holds `{VisibleText.Of(rune.ToString())}`, which cannot stand in an address";
            }
        }

        return NameProblem(part);
    }

    /// <summary>
    /// Why a folder's name cannot be an id, such as a brand's, as a clause that follows the name; null where
    /// it can: an id is made of lower-case ASCII letters, digits and <c>-</c>.
    /// </summary>
    public static string? IdProblem(string id) =>
        SlugProblem(id) is { } problem ? problem
        : id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-') ? null
        : "is not made of lower-case letters, digits and `-` alone";

    /// <summary>
    /// Why a file or folder cannot have that name, as a clause that follows the name, or null if it can.
    /// </summary>
    /// <remarks>
    /// The names Windows reserves, whatever their extension, are listed at
    /// https://learn.microsoft.com/windows/win32/fileio/naming-a-file. A letter with a separate accent is
    /// refused, because macOS takes it for the same name as the letter in one character.
    /// </remarks>
    public static string? NameProblem(string name)
    {
        if (name.Length == 0)
        {
            return "is empty";
        }

        if (name is "." or "..")
        {
            return "leads to another folder";
        }

        if (name.Length > MaxLength)
        {
            return $"is longer than {MaxLength} characters";
        }

        if (name[^1] is '.' or ' ')
        {
            return "ends in a dot or a space";
        }

        var bad = name.AsSpan().IndexOfAny(Forbidden);
        if (bad < 0)
        {
            bad = name.AsSpan().IndexOfAnyInRange('\0', '\x1F');
        }

        if (bad >= 0)
        {
            return $"holds `{VisibleText.Of(name[bad].ToString())}`, which some systems do not allow in a name";
        }

        if (name.EnumerateRunes().Any(IsAccent))
        {
            return "holds a letter with a separate accent";
        }

        return IsReserved(name) ? "is a device on Windows" : null;
    }

    private static bool IsReserved(string name)
    {
        var dot = name.IndexOf('.');
        var stem = (dot < 0 ? name : name[..dot]).TrimEnd(' ').ToLowerInvariant();
        return stem is "con" or "prn" or "aux" or "nul"
            || (stem.Length == 4 && stem[..3] is "com" or "lpt" && stem[3] is >= '1' and <= '9');
    }

    private static bool IsAccent(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark;
}
