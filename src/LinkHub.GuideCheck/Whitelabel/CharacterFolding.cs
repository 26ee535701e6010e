using System.Globalization;
using System.Text;

namespace LinkHub.GuideCheck.Whitelabel;

/// <summary>
/// Reduces characters to what a reader takes them for: lower case, no accents, no disguises, nothing
/// invisible.
/// </summary>
/// <remarks>
/// The globalisation-invariant runtime does not normalise text, so the compatibility forms that spell Latin
/// letters (fullwidth, mathematical, circled, raised, small capitals) and Cyrillic and Greek doubles stand
/// here.
/// </remarks>
internal static class CharacterFolding
{
    /// <summary>For a character that is not seen and does not part what stands around it.</summary>
    public const char Nothing = '\0';

    private static readonly string[] Alike =
    [
        "aàáâãäåāăąǎаαᵃᴀₐ", "bᵇʙвβ", "cçćĉċčсᶜᴄ", "dďđԁᵈᴅ", "eèéêëēĕėęěеёεᵉᴇₑ", "fᶠꜰ", "gĝğġģᵍɢ", "hĥħһнʰʜₕ",
        "iìíîïĩīĭįıіїιⁱɪᵢℹ", "jĵјʲᴊ", "kķкκᵏᴋₖ", "lĺļľŀłˡʟₗℓ", "mмᵐᴍₘμ", "nñńņňⁿɴₙη", "oòóôõöøōŏőоοσᵒᴏₒ", "pрρᵖᴘₚ",
        "qԛ", "rŕŗřʳʀᵣ", "sśŝşšșѕˢꜱₛ", "tţťŧțтτᵗᴛₜ", "uùúûüũūŭůűųυᵘᴜᵤ", "vνᵛᴠᵥ", "wŵԝωʷᴡ", "xхχˣₓ", "yýŷÿуʏʸ", "zźżžζᶻᴢ",
        "0⁰₀", "1¹₁", "2²₂", "3³₃", "4⁴₄", "5⁵₅", "6⁶₆", "7⁷₇", "8⁸₈", "9⁹₉", "cℂℭ", "hℋℌℍ", "iℐℑ", "lℒ", "nℕ", "pℙ", "qℚ",
        "rℛℜℝ", "zℤℨ", "bℬ", "eℯℰ", "fℱ", "mℳ", "oℴ", "gℊ", "kK", "-‐‑‒–—−", ".․。", "/⁄∕", "'’‘",
    ];

    private static readonly char[] Table = BuildTable();

    /// <summary>
    /// What a UTF-16 unit counts as; <see cref="Nothing"/> for what is not seen. Surrogates stay.
    /// </summary>
    public static char Fold(char c) => Table[c];

    /// <summary>What a character counts as; beyond the basic plane, letters in disguise or U+FFFC.</summary>
    public static char Fold(Rune rune)
    {
        if (rune.IsBmp)
        {
            return Table[(char)rune.Value];
        }

        return rune.Value switch
        {
            >= 0x1D400 and <= 0x1D6A3 => (char)('a' + ((rune.Value - 0x1D400) % 26)),
            >= 0x1D7CE and <= 0x1D7FF => (char)('0' + ((rune.Value - 0x1D7CE) % 10)),
            >= 0x1F130 and <= 0x1F149 => (char)('a' + rune.Value - 0x1F130),
            >= 0x1F150 and <= 0x1F169 => (char)('a' + rune.Value - 0x1F150),
            >= 0x1F170 and <= 0x1F189 => (char)('a' + rune.Value - 0x1F170),
            >= 0xE0000 and <= 0xE01EF => Nothing,
            _ => '\uFFFC',
        };
    }

    private static char[] BuildTable()
    {
        var table = new char[0x10000];
        for (var i = 0; i < table.Length; i++)
        {
            table[i] = Plain((char)i);
        }

        foreach (var group in Alike)
        {
            foreach (var disguise in group)
            {
                table[disguise] = group[0];
                table[char.ToUpperInvariant(disguise)] = group[0];
            }
        }

        return table;
    }

    private static char Plain(char c) => c switch
    {
        // Emphasis marks and what surrounds code in Markdown: not seen where they are markup.
        '*' or '`' or '\0' => Nothing,
        '\t' or '\n' or '\r' or '\f' or '\v' or '\u0085' => ' ',
        < '\u0080' => char.ToLowerInvariant(c),
        >= '\uFF01' and <= '\uFF5E' => char.ToLowerInvariant((char)(c - 0xFEE0)),
        >= '\u24B6' and <= '\u24CF' => (char)('a' + c - 0x24B6),
        >= '\u24D0' and <= '\u24E9' => (char)('a' + c - 0x24D0),
        >= '\u249C' and <= '\u24B5' => (char)('a' + c - 0x249C),
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
