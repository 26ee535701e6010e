using System.Buffers;
using System.Text.RegularExpressions;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Whitelabel.Names;

/// <summary>One mention of a name with the words on both sides of it.</summary>
internal sealed partial class NameText
{
    /// <summary>Patterns for what begins or ends a label, or a label or code: its mark or a quote.</summary>
    public const string LabelStart = @"[\u0001""“„]";

    /// <inheritdoc cref="LabelStart" />
    public const string LabelEnd = @"[\u0002""”“]";

    /// <inheritdoc cref="LabelStart" />
    public const string MarkedStart = @"[\u0001\u0003""“„]";

    /// <inheritdoc cref="LabelStart" />
    public const string MarkedEnd = @"[\u0002\u0004""”“]";

    private const int Margin = 400;
    private const string OpeningQuotes = "“„«‹‘";
    private const string ClosingQuotes = "”“»›’";
    private static readonly char[] Breaks = ['\n', '\r'];
    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".!?:;•");

    public NameText(string text, int start, int end)
    {
        var before = text.AsSpan(0, start);
        IsCode = before.LastIndexOf(InlineText.CodeStart) > before.LastIndexOf(InlineText.CodeEnd);
        var from = Math.Max(0, start - Margin);
        from += text.AsSpan(from, start - from).LastIndexOfAny(Breaks) + 1;
        var rest = text.AsSpan(end, Math.Min(Margin, text.Length - end));
        var to = end + (rest.IndexOfAny(Breaks) is var line and >= 0 ? line : rest.Length);
        (Before, After) = (WithoutLinks(text[from..start]), WithoutLinks(text[end..to]));
        Text = Before + text[start..end] + After;
        (Start, End) = (Before.Length, Text.Length - After.Length);
        BeginsLink =
            (start > from && text[start - 1] == InlineText.LinkStart && text[end] != InlineText.LinkEnd)
            || (Before.EndsWith('[') && MarkdownLink().IsMatch(After));
        (PreviousWord, PreviousGap) = Last(Before);
        (NextWord, NextGap) = First(After);
        ThirdWord = First(After[Math.Min(After.Length, NextGap.Length + NextWord.Length)..]).Word;
        Label = LabelAround();
        IsGerman = German().IsMatch(Text);
    }

    public string Text { get; }

    public int Start { get; }

    public int End { get; }

    public string Found => Text[Start..End];

    /// <summary>The text before it on its line, with marks.</summary>
    public string Before { get; }

    /// <summary>The text after it on its line, with marks.</summary>
    public string After { get; }

    /// <summary>The word before it as it is written, or empty if it begins the line.</summary>
    public string PreviousWord { get; }

    /// <summary>Whether that word begins a sentence, so that its capital has no meaning.</summary>
    public bool PreviousStarts =>
        Before.AsSpan(0, Before.LastIndexOf(PreviousWord, StringComparison.Ordinal))
            .Trim(InlineText.LabelMarks + " ")
            is [] or [.., '.' or '!' or '?' or ':' or ';' or '•' or '-' or '"' or '“' or '('];

    /// <summary>The signs between that word and the name, marks left out.</summary>
    public string PreviousGap { get; }

    public string NextWord { get; }

    /// <summary>The signs between the name and the next word, with marks.</summary>
    public string NextGap { get; }

    public string ThirdWord { get; }

    /// <summary>
    /// The bold, italic, quoted or code words that the name is part of; null in running text.
    /// </summary>
    public string? Label { get; }

    /// <summary>Whether the label consists of the name alone.</summary>
    public bool IsWholeLabel => Label is { } label && label.Trim().Length == Found.Length;

    /// <summary>Whether the name is in code.</summary>
    public bool IsCode { get; }

    /// <summary>Whether the line is German, where every noun has a capital.</summary>
    public bool IsGerman { get; }

    /// <summary>Whether a sentence or a title begins with it.</summary>
    public bool IsSentenceStart => PreviousWord.Length == 0
        || PreviousGap.AsSpan().ContainsAny(SentenceEnds)
        || PreviousGap.EndsWith("- ", StringComparison.Ordinal);

    /// <summary>
    /// Whether nearly all longer words of the line have capitals, so that one more has no meaning.
    /// </summary>
    public bool IsTitleCase
    {
        get
        {
            // A sentence of few long words is no title.
            if (SentenceEnd().IsMatch(Text))
            {
                return false;
            }

            var others = Word().Matches($"{Before} {After}").Select(match => match.Value)
                .Where(word => word.Length > 3 || char.IsUpper(word[0])).ToArray();
            var capitals = others.Count(word => char.IsUpper(word[0]));
            return !IsGerman && others.Length > 1 && capitals * 4 > others.Length * 3;
        }
    }

    /// <summary>Whether the words of a link begin with it and go on.</summary>
    public bool BeginsLink { get; }

    /// <summary>Whether a label ends before it: "the **API Key** Box".</summary>
    public bool FollowsLabel => Before is [.., InlineText.LabelEnd or InlineText.CodeEnd or '"' or '”', ' '];

    /// <summary>Whether another label is beside the name's: <c>**Rebase** or **Merge**</c>.</summary>
    public bool IsBesideLabel => LabelBefore().IsMatch(Before) || LabelAfter().IsMatch(After);

    /// <summary>The token that the name is part of, where that is an address; else null.</summary>
    public string? Address
    {
        get
        {
            var plain = string.Concat(Text.Select(c => IsMark(c) ? ' ' : c));
            var token = plain[AddressText.TokenAround(plain, Start, End)];
            return AddressText.IsAddress(token) ? token : null;
        }
    }

    private string? LabelAround()
    {
        var mark = Before.AsSpan().LastIndexOfAny(InlineText.LabelMarks);
        if (mark >= 0 && Before[mark] is InlineText.LabelStart or InlineText.CodeStart)
        {
            var end = After.IndexOfAny([InlineText.LabelEnd, InlineText.CodeEnd]);
            return $"{Before[(mark + 1)..]}{Found}{(end < 0 ? After : After[..end])}";
        }

        // A straight quote opens where an odd one stands.
        var isStraight = Before.Count(c => c == '"') % 2 == 1;
        var open = isStraight ? Before.LastIndexOf('"') : Before.AsSpan().LastIndexOfAny(OpeningQuotes);
        var close = open < 0 ? -1 : After.IndexOfAny(Before[open] == '"' ? ['"'] : [.. ClosingQuotes]);
        var isClosed = open >= 0 && Before[open] != '"' && Before.AsSpan(open + 1).ContainsAny("”»›");
        return open < 0 || close < 0 || isClosed ? null : $"{Before[(open + 1)..]}{Found}{After[..close]}";
    }

    private static (string Word, string Gap) Last(string text)
    {
        var match = LastWord().Match(text);
        return match.Success
            ? (match.Groups["word"].Value, Unmarked(match.Groups["gap"].Value))
            : ("", Unmarked(text));
    }

    private static (string Word, string Gap) First(string text)
    {
        var match = FirstWord().Match(text);
        return match.Success ? (match.Groups["word"].Value, match.Groups["gap"].Value) : ("", text);
    }

    private static string WithoutLinks(string text) =>
        string.Concat(text.Where(c => c is not (InlineText.LinkStart or InlineText.LinkEnd)));

    private static bool IsMark(char c) => InlineText.LabelMarks.Contains(c);

    private static string Unmarked(string text) => string.Concat(text.Where(c => !IsMark(c)));

    [GeneratedRegex(@"^ [^\[\]]+\]\(", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex MarkdownLink();

    [GeneratedRegex(
        @"[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"\p{Ll}[.!?]\W*(\s|$)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(
        @"(?<word>[\p{L}\p{N}{][\p{L}\p{N}\p{M}'’.}-]*?)(?<gap>[^\p{L}\p{N}}]*)$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex LastWord();

    [GeneratedRegex(
        @"^(?<gap>[^\p{L}\p{N}{]*)(?<word>[{\p{L}\p{N}][\p{L}\p{N}\p{M}'’.}-]*[\p{L}\p{N}}]|[\p{L}\p{N}])",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex FirstWord();

    [GeneratedRegex(
        MarkedEnd + "(,| or| and| oder| und|/|,? ?" + NameWords.Joins + ") ?" + MarkedStart + "?$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex LabelBefore();

    [GeneratedRegex(
        "^" + MarkedEnd + "?(,| or| and| oder| und| ?/|,? ?" + NameWords.Joins + ") ?" + MarkedStart,
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex LabelAfter();

    [GeneratedRegex(
        @"\b(der|das|und|Sie|nicht|ist|eine|einen|dem|den|auf|für|bei|zum|zur|Ihr|Ihre|Ihrem|Ihren|Klicken|Wählen"
        + @"|verbinden|mit|nur|werden|wird|sind|haben|von|im|ein|zu|Ihres|wenn|oder|auch|kann|können|muss|aus|nach"
        + @"|durch|keine|ohne|wir|lesen|liest)\b",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex German();
}
