using LinkHub.Guides.Whitelabel.Names;

namespace LinkHub.DocGen.Whitelabel;

/// <summary>A word, phrase or address, and its replacement.</summary>
/// <remarks>
/// Matched without regard to case, as whole words (next to no letter or digit), white space as any run of it.
/// A term with <c>.</c> or <c>/</c> in it is an address: it also counts inside links and code, and its case
/// stays.
/// </remarks>
public sealed class Term
{
    public Term(string text, string by)
    {
        Text = text.Trim();
        By = by;
        Words = Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        IsAddress = Words.Count == 1 && Text.AsSpan().ContainsAny('.', '/');
    }

    public string Text { get; }

    public string By { get; }

    /// <summary>
    /// The host's name that the term is, which judges where it means the host; null for other words.
    /// </summary>
    public HostName? Name { get; init; }

    /// <summary>The text split at white space.</summary>
    public IReadOnlyList<string> Words { get; }

    public bool IsAddress { get; }

    /// <summary>
    /// How many characters the term takes when it begins at an offset; null if it does not begin there.
    /// </summary>
    public int? LengthAt(string text, int start)
    {
        if (!IsEdge(text, start - 1, isBefore: true))
        {
            return null;
        }

        var at = start;
        foreach (var word in Words)
        {
            if (at > start)
            {
                var spaceStart = at;
                while (at < text.Length && char.IsWhiteSpace(text[at]))
                {
                    at++;
                }

                if (at == spaceStart)
                {
                    return null;
                }
            }

            if (!text.AsSpan(at).StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return null;
            }

            at += word.Length;
        }

        return IsEdge(text, at, isBefore: false) ? at - start : null;
    }

    /// <summary>The replacement in the case of the replaced text.</summary>
    /// <param name="found">The replaced text.</param>
    /// <param name="next">The character after it, or a blank at the text's end.</param>
    /// <param name="previous">The character before it, or a blank at the text's start.</param>
    public string For(ReadOnlySpan<char> found, char previous, char next)
    {
        if (IsAddress)
        {
            return By;
        }

        var cased = IsAll(found, char.IsUpper) && !IsAll(Text, char.IsUpper) ? By.ToUpperInvariant()
            : IsAll(found, char.IsLower) && !IsAll(Text, char.IsLower) ? By.ToLowerInvariant()
            : By;

        // In a name such as `host_sync_user` the brand's words are joined the same way.
        return previous == '_' || next == '_' ? cased.Replace(' ', '_') : cased;
    }

    private static bool IsAll(ReadOnlySpan<char> text, Func<char, bool> has)
    {
        var letters = 0;
        foreach (var c in text)
        {
            if (!char.IsLetter(c))
            {
                continue;
            }

            if (!has(c))
            {
                return false;
            }

            letters++;
        }

        return letters > 1;
    }

    private bool IsEdge(string text, int index, bool isBefore)
    {
        if (index < 0 || index >= text.Length)
        {
            return true;
        }

        var own = isBefore ? Text[0] : Text[^1];
        if (!char.IsLetterOrDigit(own))
        {
            return true;
        }

        var c = text[index];
        if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
        {
            return false;
        }

        // `my-host.example` and `host.example.evil` are other places than `host.example`.
        var goesOn = !isBefore && index + 1 < text.Length && char.IsLetterOrDigit(text[index + 1]);
        var continues = c == '-' || (c == '.' && goesOn);
        return !(IsAddress && continues);
    }
}
