using System.Collections.Frozen;
using LinkHub.DocGen.Forms;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Site;

namespace LinkHub.DocGen.Pages;

/// <summary>Which step of a guide tells where to find which field's value, both ways.</summary>
/// <remarks>
/// A step is taken for it when its title or its bold words name the field, or when its title names the same
/// kind of thing: a <c>key</c>, a <c>secret</c>. Steps that name many fields or speak of entering them say
/// less.
/// </remarks>
public sealed class FieldPlaces
{
    public static readonly FieldPlaces None = new([]);

    private const double Least = 1.2;

    private static readonly string[] EnteringWords =
        ["enter", "fill", "paste", "type", "link", "linking", "connect", "connecting", "submit", "open"];

    private static readonly string[] TakingWords = ["copy", "find", "get", "note", "reveal", "save", "view"];

    private readonly FrozenDictionary<string, string> _idByField;
    private readonly ILookup<Node, FieldView> _fieldsByNode;

    private FieldPlaces(IReadOnlyCollection<(FieldView Field, GuidePart Part)> found)
    {
        _idByField = found.ToFrozenDictionary(pair => pair.Field.Id, pair => pair.Part.Id, StringComparer.Ordinal);
        _fieldsByNode = found.ToLookup(
            pair => pair.Part.Node, pair => pair.Field, (IEqualityComparer<Node>)ReferenceEqualityComparer.Instance);
    }

    /// <param name="nodes">The guide's branded text.</param>
    /// <param name="fields">The form's fields.</param>
    public static FieldPlaces Of(IReadOnlyList<Node> nodes, IReadOnlyList<FieldView> fields)
    {
        FieldView[] typed = [.. fields.Where(field => field.Control != FieldControl.Copy)];
        if (typed.Length == 0)
        {
            return None;
        }

        var parts = GuidePart.In(nodes, new PageAnchors(nodes));
        if (parts.Count == 0)
        {
            return None;
        }

        Label[] labels = [.. typed.Select(Label.Of)];
        var best = new (double Score, GuidePart? Part)[typed.Length];
        foreach (var part in parts)
        {
            var named = Array.ConvertAll(labels, label => Names(part.Text, label.Bare));
            var count = named.Count(isNamed => isNamed);
            for (var i = 0; i < typed.Length; i++)
            {
                var score = Score(part, labels[i], named[i], count - (named[i] ? 1 : 0));
                best[i] = score > best[i].Score ? (score, part) : best[i];
            }
        }

        return new FieldPlaces([.. typed.Zip(best, (field, found) => (field, found)).Where(pair => pair.found.Score >= Least)
            .Select(pair => (pair.field, pair.found.Part!))]);
    }

    /// <summary>The anchor of the step for a field, or null where no step stands out.</summary>
    public string? PlaceOf(FieldView field) => _idByField.GetValueOrDefault(field.Id);

    /// <summary>The fields whose values a step gives, in the form's order.</summary>
    public IEnumerable<FieldView> FieldsAt(Node step) => _fieldsByNode[step];

    /// <param name="part">A part of the guide.</param>
    /// <param name="label">A field's label.</param>
    /// <param name="isNamed">Whether the part's text has the label.</param>
    /// <param name="others">Of how many other fields it has the label.</param>
    private static double Score(GuidePart part, Label label, bool isNamed, int others)
    {
        var score = Names(part.Title, label.Bare) ? 6
            : Names(part.Title, label.LastWord) ? 3
            : part.Emphasised.Any(words => Bare(words).Equals(label.Bare, StringComparison.OrdinalIgnoreCase)) ? 3
            : isNamed ? 1.5
            : 0;
        if (score == 0)
        {
            return 0;
        }

        var about = Array.Exists(EnteringWords, word => StartsWith(part.Title, word)) ? 0.25
            : Array.Exists(TakingWords, word => StartsWith(part.Title, word)) ? 1.25
            : 1;
        var width = part.Node is HeadingNode ? 1.25 : 1;
        return score * about / (1 + (0.5 * others)) / width;
    }

    // `API Key (PAT / SAK)` is called `API Key` in passing.
    private static string Bare(string label)
    {
        var bracket = label.IndexOf('(', StringComparison.Ordinal);
        return (bracket > 0 ? label[..bracket] : label).Trim();
    }

    private static bool StartsWith(string text, string word) =>
        text.StartsWith(word, StringComparison.OrdinalIgnoreCase)
        && (text.Length == word.Length || !char.IsLetterOrDigit(text[word.Length]));

    private static bool Names(string text, string words)
    {
        if (words.Length < 2)
        {
            return false;
        }

        for (var at = 0; ; at++)
        {
            at = text.IndexOf(words, at, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
            {
                return false;
            }

            var end = at + words.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                return true;
            }
        }
    }

    private sealed record Label(string Bare, string LastWord)
    {
        public static Label Of(FieldView field)
        {
            var bare = FieldPlaces.Bare(field.Label);
            return new Label(bare, bare[(bare.LastIndexOf(' ') + 1)..]);
        }
    }
}
