using System.Collections.Frozen;
using System.Text.RegularExpressions;
using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Words;

/// <summary>Finds a small word that is written twice in a row.</summary>
/// <remarks>
/// Only words that no sentence has twice: "had had", "log in in the app", "copy the team you belong to to the
/// form" and "open open orders" are right. A second capital makes a name: The The.
/// </remarks>
public sealed partial class RepeatedWord : IDocumentRule
{
    public DiagnosticRule Rule { get; } = new("LH611", "repeated-word", Severity.Warning);

    public FixSafety Fixes => FixSafety.Safe;

    public bool AssumesEnglish => true;

    // All words that can be reported: those that never occur twice in a row, "a" and "to".
    private const string Words = "(an?|and|because|every|if|of|our|than|their|the|to|your)";

    private static readonly FrozenSet<string> NeverTwice = FrozenSet.Create(
        StringComparer.Ordinal, "an", "and", "because", "every", "if", "of", "our", "than", "the", "their",
        "your");

    // Behind these words "to" belongs to what follows; behind others it may end a clause.
    private static readonly FrozenSet<string> BeforeTo = FrozenSet.Create(
        StringComparer.Ordinal, "able", "how", "order", "unable", "Go", "Head", "Navigate", "Return");

    // Elsewhere "a" may be a letter: "option a a user picks".
    private static readonly FrozenSet<string> BeforeA = FrozenSet.Create(
        StringComparer.Ordinal, "add", "as", "create", "generate", "is", "make", "Add", "Create", "Generate");

    public void Check(DocumentSubject document, DiagnosticBag findings)
    {
        foreach (var text in DocumentText.In(document).Where(text => text.Kind != DocumentTextKind.Code))
        {
            var words = text.Text.ToString();
            if (!Pair().IsMatch(words))
            {
                continue;
            }

            var said = Twice().Matches(words);
            var written = said.Count > 0 ? Twice().Matches(text.Span.Text) : said;
            var isExact = said.Select(WordOf).SequenceEqual(written.Select(WordOf), StringComparer.Ordinal);
            foreach (var (index, match) in said.Index().Where(pair => IsDefect(pair.Item, words)))
            {
                findings.Add(Finding(WordOf(match), text, isExact ? written[index] : null, document));
            }
        }
    }

    private Diagnostic Finding(string word, DocumentText text, Match? written, DocumentSubject document)
    {
        var message = $"`{VisibleText.Of(word.ToLowerInvariant())}` stands twice in a row";
        const string Help = "Write it once.";
        if (written?.Groups["again"] is not { } again)
        {
            return new Diagnostic(Rule, message, text.Span) { Help = Help };
        }

        var repetition = text.Span.Slice(again.Index, again.Length);
        var first = text.Span.Slice(written.Index, word.Length);
        var blanks = again.Length - again.Value.TrimStart().Length;
        var second = repetition.Slice(blanks, repetition.Length - blanks);
        return new Diagnostic(Rule, message, second)
        {
            Help = Help,
            Related = first.Position.Line == second.Position.Line
                ? []
                : [new RelatedSpan(first, "the first one")],
            Fix = text.Span.File == document.Document.File
                ? new Fix("Delete the repetition", IsSafe: true, [new TextEdit(repetition, "")])
                : null,
        };
    }

    private static bool IsDefect(Match match, string words)
    {
        if (match.Groups["again"].Value.Any(char.IsUpper))
        {
            return false;
        }

        return WordOf(match).ToLowerInvariant() switch
        {
            "a" => BeforeA.Contains(WordBefore(match, words)),
            "to" => BeforeTo.Contains(WordBefore(match, words)),

            // The operator of a search, named as such: "join them with and and or".
            "and" => match.Groups["next"].Value is not ("or" or "not"),
            var word => NeverTwice.Contains(word),
        };
    }

    private static string WordBefore(Match match, string words) =>
        words[..match.Index].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) is [.., var last]
            ? last
            : "";

    private static string WordOf(Match match) => match.Groups["word"].Value;

    // Few texts have two of these words in a row. This test costs a tenth of a search for equal neighbours.
    [GeneratedRegex(
        @"\b" + Words + @"\s+" + Words + @"\b",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pair();

    [GeneratedRegex(
        """(?<![^\s("'“‘\[])(?<word>\p{L}\p{Ll}*)(?<again>(\s+(?i:\k<word>))+)(?=\s+(?<next>\w*))""",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Twice();
}
