namespace LinkHub.Guides.Text.Secrets;

/// <summary>Makes text fit to be shown: a credential keeps its first letters only.</summary>
public static class SecretText
{
    private const int Shown = 4;
    private const int LeastKeyLine = 40;

    /// <summary>The text, as long as before, with <c>*</c> for the letters of credentials.</summary>
    public static string Masked(string text) =>
        SecretFinder.Find(text) is { Count: > 0 } secrets ? Mask(text, secrets) : text;

    /// <summary>
    /// As <see cref="Masked"/> for a line of a file, which may also be a middle line of a pasted key.
    /// </summary>
    public static ReadOnlySpan<char> MaskedLine(ReadOnlySpan<char> line)
    {
        var words = line.Trim();
        if (words.Length >= LeastKeyLine && IsKeyLine(words))
        {
            var start = line.IndexOf(words[0]);
            return Mask(line, [new Secret(start, words.Length, "", IsCertain: false)]);
        }

        return SecretFinder.Find(line) is { Count: > 0 } secrets ? Mask(line, secrets) : line;
    }

    private static bool IsKeyLine(ReadOnlySpan<char> words)
    {
        foreach (var c in words)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('+' or '/' or '='))
            {
                return false;
            }
        }

        return SecretLetters.LookRandom(words);
    }

    private static string Mask(ReadOnlySpan<char> text, IReadOnlyList<Secret> secrets)
    {
        var masked = text.ToArray();
        foreach (var secret in secrets)
        {
            masked.AsSpan(secret.Start + Shown, secret.Length - Shown).Fill('*');
        }

        return new string(masked);
    }
}

/// <summary>Tells letters that a machine drew from letters that a person wrote as an example.</summary>
internal static class SecretLetters
{
    // Words of placeholders, and the runs people type when they make something up.
    private static readonly string[] Made =
    [
        "example", "sample", "dummy", "fake", "placeholder", "redacted", "secret", "your", "here", "test", "token",
        "12345", "23456", "abcdef", "qwerty", "foobar", "54321", "fedcba",
    ];

    /// <summary>
    /// Many different letters, none four times in a row, no word of placeholders, and digits among them.
    /// </summary>
    public static bool LookRandom(ReadOnlySpan<char> letters)
    {
        if (!letters.ContainsAnyInRange('0', '9') || Run(letters) >= 4 || Different(letters) < 10)
        {
            return false;
        }

        foreach (var word in Made)
        {
            if (letters.Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }

    private static int Run(ReadOnlySpan<char> letters)
    {
        var (longest, run) = (0, 0);
        for (var i = 0; i < letters.Length; i++)
        {
            run = i > 0 && letters[i] == letters[i - 1] ? run + 1 : 1;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    private static int Different(ReadOnlySpan<char> letters)
    {
        var seen = new HashSet<char>();
        foreach (var letter in letters)
        {
            seen.Add(letter);
        }

        return seen.Count;
    }
}
