using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace LinkHub.Guides.Matching;

/// <summary>
/// Cuts names and texts into words that compare: lower case, without apostrophes and combining marks.
/// </summary>
public static partial class WordForms
{
    private static readonly Dictionary<string, string> Compounds = new(StringComparer.Ordinal)
    {
        ["user name"] = "username",
        ["sub domain"] = "subdomain",
        ["host name"] = "hostname",
        ["e mail"] = "email",
        ["pass word"] = "password",
        ["end point"] = "endpoint",
        ["work space"] = "workspace",
        ["data base"] = "database",
    };

    private static readonly Dictionary<string, string[]> Synonyms = new(StringComparer.Ordinal)
    {
        ["identifier"] = ["id"],
        ["ids"] = ["id"],
        ["organisation"] = ["organization"],
        ["uri"] = ["url"],
        ["pat"] = ["personal", "access", "token"],
        ["pwd"] = ["password"],
    };

    /// <summary>
    /// The words as written: a word ends where no letter or digit follows and inside <c>partnerUser</c>.
    /// </summary>
    public static List<string> Split(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        var isAfterLower = false;
        foreach (var c in text)
        {
            if (c is '\'' or '’' || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
            {
                continue;
            }

            var isWord = char.IsLetterOrDigit(c);
            if ((!isWord || (isAfterLower && char.IsUpper(c))) && word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }

            if (isWord)
            {
                word.Append(char.ToLowerInvariant(c));
            }

            isAfterLower = char.IsLower(c);
        }

        if (word.Length > 0)
        {
            words.Add(word.ToString());
        }

        return words;
    }

    /// <summary>
    /// The words in the one form they share with others: in the singular, compounds joined, short forms
    /// written out.
    /// </summary>
    public static IReadOnlyList<string> Common(IReadOnlyList<string> words)
    {
        var common = new List<string>(words.Count);
        for (var i = 0; i < words.Count; i++)
        {
            var word = Singular(words[i]);
            if (i + 1 < words.Count
                && Compounds.TryGetValue($"{word} {Singular(words[i + 1])}", out var compound))
            {
                common.Add(compound);
                i++;
            }
            else if (Synonyms.TryGetValue(word, out var meant))
            {
                common.AddRange(meant);
            }
            else
            {
                common.Add(word);
            }
        }

        return common;
    }

    /// <summary>
    /// A name without its notes in brackets, as in <c>API Key (PAT or SAK)</c>; the name itself if it is
    /// nothing but a note.
    /// </summary>
    public static string WithoutNotes(string name)
    {
        var hasNote = name.AsSpan().IndexOfAny('(', '[') >= 0;
        return hasNote && Note().Replace(name, " ").Trim() is { Length: > 0 } rest ? rest : name;
    }

    private static string Singular(string word) => word switch
    {
        { Length: <= 3 } => word,
        _ when word.EndsWith("ies", StringComparison.Ordinal) => word[..^3] + "y",
        [.., 's' or 'u' or 'i' or 'a', 's'] => word,
        [.., 's'] => word[..^1],
        _ => word,
    };

    [GeneratedRegex(@"\([^()]*\)|\[[^\[\]]*\]")]
    private static partial Regex Note();
}
