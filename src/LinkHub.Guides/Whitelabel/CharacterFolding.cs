using System.Globalization;
using System.Text;

namespace LinkHub.Guides.Whitelabel;

/// <summary>
/// Reduces characters to what a reader takes them for: lower case, no accents, no disguises, nothing
/// invisible.
/// </summary>
/// <remarks>
/// The globalisation-invariant runtime does not normalise text, so the forms that spell Latin letters and the
/// look-alikes of other scripts are read from <c>Confusables.txt</c> (UTS #39).
/// </remarks>
public static class CharacterFolding
{
    /// <summary>The result for a character that is invisible and does not separate its neighbours.</summary>
    public const char Nothing = '\0';

    /// <summary>
    /// The result for a character that spells several letters: <see cref="Spelling"/> gives them.
    /// </summary>
    public const char Several = '\uFFFE';

    /// <summary>The result for a character beyond the basic plane that does not disguise a letter.</summary>
    private const char Other = '\uFFFC';

    private static readonly string[] Marks = ["-‐‑‒–—−", ".․。", "/⁄∕", "'’‘"];

    private static readonly Dictionary<int, string> Letters = Confusables.Read();

    private static readonly char[] Table = BuildTable();

    /// <summary>
    /// The folded form of a UTF-16 unit; <see cref="Nothing"/> for an invisible one, <see cref="Several"/>
    /// for one that spells several letters. Surrogates stay.
    /// </summary>
    public static char Fold(char c) => Table[c];

    /// <summary>
    /// The folded form of a character; beyond the basic plane, the letter that it disguises or U+FFFC.
    /// </summary>
    public static char Fold(Rune rune)
    {
        if (rune.IsBmp)
        {
            return Table[(char)rune.Value];
        }

        return rune.Value is >= 0xE0000 and <= 0xE01EF
            ? Nothing
            : Letters.GetValueOrDefault(rune.Value)?[0] ?? Other;
    }

    /// <summary>The two or three letters that a ligature or a Roman numeral spells, in lower case.</summary>
    public static string Spelling(char several) => Letters[several];

    private static char[] BuildTable()
    {
        var table = new char[0x10000];
        for (var i = 0; i < table.Length; i++)
        {
            table[i] = Plain((char)i);
        }

        foreach (var group in Marks)
        {
            foreach (var disguise in group)
            {
                table[disguise] = group[0];
            }
        }

        foreach (var (code, letters) in Letters)
        {
            if (code < table.Length)
            {
                table[code] = letters.Length == 1 ? letters[0] : Several;
            }
        }

        return table;
    }

    private static char Plain(char c) => c switch
    {
        // Emphasis marks and what surrounds code in Markdown: not seen where they are markup.
        '*' or '`' or '\0' or Several => Nothing,
        '\t' or '\n' or '\r' or '\f' or '\v' or '\u0085' => ' ',
        < '\u0080' => char.ToLowerInvariant(c),
        >= '\uFF01' and <= '\uFF5E' => char.ToLowerInvariant((char)(c - 0xFEE0)),

        // Letters and a symbol that are drawn as nothing: Hangul fillers and the empty Braille cell.
        '\u115F' or '\u1160' or '\u3164' or '\uFFA0' or '\u2800' => Nothing,
        _ => char.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark
                or UnicodeCategory.Control => Nothing,
            UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator => ' ',
            _ => char.ToLowerInvariant(c),
        },
    };
}

/// <summary>
/// The characters that are taken for Latin letters and digits, from <c>Confusables.txt</c>.
/// </summary>
internal static class Confusables
{
    private const string Resource = "Confusables.txt";

    /// <summary>By code point, the letters or digits it is taken for, in lower case: one to three.</summary>
    public static Dictionary<int, string> Read()
    {
        using var stream = typeof(Confusables).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        var letters = new Dictionary<int, string>(capacity: 4096);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
            {
                AddLine(line, letters);
            }
        }

        return letters;
    }

    private static void AddLine(ReadOnlySpan<char> line, Dictionary<int, string> letters)
    {
        var taken = "";
        foreach (var field in line.Split(' '))
        {
            var text = line[field];
            if (taken.Length == 0)
            {
                taken = text.ToString();
                continue;
            }

            var dash = text.IndexOf('-');
            var first = CodePoint(dash < 0 ? text : text[..dash]);
            var last = dash < 0 ? first : CodePoint(text[(dash + 1)..]);
            for (var code = first; code <= last; code++)
            {
                letters.Add(code, taken);
            }
        }
    }

    private static int CodePoint(ReadOnlySpan<char> text) =>
        int.Parse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
