using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Words;

/// <summary>A name where it is written as a whole word, outside addresses.</summary>
/// <param name="Text">The text that says it.</param>
/// <param name="Start">Where in the text's words it begins.</param>
/// <param name="Span">Where it is written; the whole text's place where that cannot be told.</param>
/// <param name="IsExact">Whether the span holds the name and nothing else.</param>
internal sealed record NamePlace(DocumentText Text, int Start, SourceSpan Span, bool IsExact)
{
    /// <summary>All places of a name in a text, letter for letter.</summary>
    public static IEnumerable<NamePlace> Of(string name, DocumentText text)
    {
        var words = text.Text.ToString();
        var number = 0;
        for (var at = Next(words, name, 0); at >= 0; at = Next(words, name, at + name.Length), number++)
        {
            if (!AddressText.Holds(words, at, at + name.Length))
            {
                yield return At(name, text, at, number);
            }
        }
    }

    /// <summary>The place of one name of which it is known where in the words it is.</summary>
    public static NamePlace At(string name, DocumentText text, int start)
    {
        var words = text.Text.ToString();
        var number = 0;
        for (var at = Next(words, name, 0); at >= 0 && at < start; at = Next(words, name, at + name.Length))
        {
            number++;
        }

        return At(name, text, start, number);
    }

    // The words and what is written hold the name equally often, unless a reference or an escape spells it.
    private static NamePlace At(string name, DocumentText text, int start, int number)
    {
        var written = text.Span.Text;
        var at = Next(written, name, 0);
        while (number > 0 && at >= 0)
        {
            at = Next(written, name, at + name.Length);
            number--;
        }

        return at < 0
            ? new NamePlace(text, start, text.Span, IsExact: false)
            : new NamePlace(text, start, text.Span.Slice(at, name.Length), IsExact: true);
    }

    private static int Next(string text, string name, int from)
    {
        for (var at = from; at <= text.Length - name.Length; at++)
        {
            at = text.IndexOf(name, at, StringComparison.Ordinal);
            if (at < 0)
            {
                return -1;
            }

            if (IsEdge(text, at - 1, name[0]) && IsEdge(text, at + name.Length, name[^1]))
            {
                return at;
            }
        }

        return -1;
    }

    private static bool IsEdge(string text, int index, char own) =>
        index < 0 || index >= text.Length || !char.IsLetterOrDigit(own) || !char.IsLetterOrDigit(text[index]);
}
