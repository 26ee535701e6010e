namespace LinkHub.Guides.Matching;

/// <summary>A label, or a name that a guide gives a field, taken apart so that two can be compared.</summary>
public sealed class LabelName
{
    private LabelName(string text, ProviderNames provider)
    {
        Text = text;
        AllWords = WordForms.Split(text);
        Written = string.Concat(AllWords);
        var bare = WordForms.Split(WordForms.WithoutNotes(text));
        var own = provider.Without([.. bare.Where(word => !LabelVocabulary.IsFiller(word))]);
        Trimmed = string.Concat(own);
        Words = WordForms.Common(own);
        Phrase = $" {string.Join(' ', Words)} ";
        Noun = NounOf(WordForms.Common(provider.Without(bare)));
    }

    /// <summary>As written.</summary>
    public string Text { get; }

    /// <summary>All of it as words in lower case.</summary>
    public IReadOnlyList<string> AllWords { get; }

    /// <summary>Its letters and digits in lower case, or empty if it has none.</summary>
    public string Written { get; }

    /// <summary>The same without articles, notes in brackets and the provider's name.</summary>
    public string Trimmed { get; }

    /// <summary>The words of <see cref="Trimmed"/>, in common forms.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>The same words as one text, with a blank before and behind each.</summary>
    public string Phrase { get; }

    /// <summary>
    /// The word that says what kind of thing it is: <c>id</c> in <c>ID of the workspace</c>.
    /// </summary>
    public string Noun { get; }

    /// <summary>
    /// The alternatives that <c>A or B</c> and <c>A / B</c> offer; empty for a single name.
    /// </summary>
    public IReadOnlyList<LabelName> Choices { get; private init; } = [];

    public static LabelName Of(string text, ProviderNames provider)
    {
        var choices = text.Split(
            [" / ", " or "], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return new LabelName(text, provider)
        {
            Choices = choices.Length > 1
                ? [.. choices.Select(choice => new LabelName(choice, provider))]
                : [],
        };
    }

    public override string ToString() => Text;

    private static string NounOf(IReadOnlyList<string> words)
    {
        var end = words.Skip(1).TakeWhile(word => !LabelVocabulary.IsPreposition(word)).Count();
        return words.Count == 0 ? "" : words[end];
    }
}
