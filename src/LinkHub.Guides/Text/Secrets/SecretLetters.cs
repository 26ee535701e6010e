namespace LinkHub.Guides.Text.Secrets;

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
