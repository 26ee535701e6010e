using System.Text;
using LinkHub.Guides.Site.Configuration;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Whitelabel.Names;

/// <summary>The places where <c>host.allow</c> lets a whitelabel hub show a name of the host.</summary>
public sealed class AllowedNames(IReadOnlyList<HostAllowance> entries)
{
    public static readonly AllowedNames None = new([]);

    private static readonly string[] Schemes = ["mailto:", "http://"];

    public bool IsEmpty => entries.Count == 0;

    /// <summary>The entry that allows a mention, or null if none does.</summary>
    /// <param name="name">The name that is mentioned.</param>
    /// <param name="text">The line that holds it, with or without the marks of
    /// <see cref="InlineText"/>.</param>
    /// <param name="start">Where the mention begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="path">
    /// The file it is written in; null in an output file, where phrases alone count.
    /// </param>
    /// <remarks>An address counts only where a phrase holds all of it.</remarks>
    public HostAllowance? At(string name, string text, int start, int end, string? path)
    {
        if (entries.Count == 0)
        {
            return null;
        }

        var (plain, from, to) = Plain(text, start, end);
        var token = AddressText.TokenAround(plain, from, to);
        var isAddress = AddressText.IsAddress(plain[token]);
        (from, to) = isAddress
            ? (token.Start.Value + SchemeLength(plain[token]), token.End.Value)
            : (from, to);
        return entries.FirstOrDefault(
            entry => (path is null ? entry.Phrase is not null : entry.HoldsFor(path))
            && (entry.Phrase is { } phrase
                ? Covers(phrase, plain, from, to)
                : !isAddress && IsName(entry.Word!, name)));
    }

    // A bare address becomes a link by itself, and the link has a scheme that nobody wrote.
    private static int SchemeLength(string address) =>
        Array.Find(Schemes, scheme => address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))?.Length
            ?? 0;

    private static bool IsName(string word, string name) =>
        word.Equals(name, StringComparison.OrdinalIgnoreCase);

    private static bool Covers(string phrase, string text, int start, int end)
    {
        for (var at = Math.Max(0, end - phrase.Length); at <= start && at + phrase.Length <= text.Length;
            at++)
        {
            var after = at + phrase.Length;
            if (string.CompareOrdinal(text, at, phrase, 0, phrase.Length) == 0
                && (at == 0 || !char.IsLetterOrDigit(text[at - 1]) || !char.IsLetterOrDigit(phrase[0]))
                && (after == text.Length || !char.IsLetterOrDigit(text[after])
                    || !char.IsLetterOrDigit(phrase[^1])))
            {
                return true;
            }
        }

        return false;
    }

    // Without marks, and with single blanks, as phrases are written.
    private static (string Text, int Start, int End) Plain(string text, int start, int end)
    {
        var plain = new StringBuilder(text.Length);
        var (from, to) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            from = i == start ? plain.Length : from;
            to = i == end ? plain.Length : to;
            var c = text[i] is '\u00A0' or '\t' ? ' ' : text[i];
            if (c > InlineText.LastMark && !(c == ' ' && plain.Length > 0 && plain[^1] == ' '))
            {
                plain.Append(c);
            }
        }

        return (plain.ToString(), from, end == text.Length ? plain.Length : to);
    }
}
