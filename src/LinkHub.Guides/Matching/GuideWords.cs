using LinkHub.Guides.Guides;
using LinkHub.Guides.Guides.Outline;

namespace LinkHub.Guides.Matching;

/// <summary>A text as words in common forms, to see whether it names a field anywhere.</summary>
public sealed class GuideWords
{
    private readonly string _words;

    public GuideWords(string text) =>
        _words = $" {string.Join(' ', WordForms.Common(WordForms.Split(text)))} ";

    /// <summary>All that a reader of a guide sees: its title, its text and the titles of its steps.</summary>
    public static GuideWords Of(Guide guide) => new(string.Join(
        '\n',
        guide.Outline.Steps.Select(step => step.Title.Value.ToString())
            .Append(guide.Document.Title?.Value.ToString())
            .Append(NodeText.Of(guide.Document.Body).ToString())));

    /// <summary>How the text names a field with this label.</summary>
    public Naming Names(LabelName label)
    {
        if (label.Choices.Count > 0)
        {
            return label.Choices.Select(One).Max();
        }

        return One(label);
    }

    private Naming One(LabelName label)
    {
        if (label.Words.Count == 0)
        {
            return Naming.Loosely;
        }

        if (_words.Contains(label.Phrase, StringComparison.Ordinal))
        {
            return Naming.Yes;
        }

        return label.Words.All(Has) ? Naming.Loosely : Naming.No;
    }

    /// <summary>Whether the words, in common forms, stand side by side in it.</summary>
    public bool Has(string words) => _words.Contains($" {words} ", StringComparison.Ordinal);
}

/// <summary>Whether a text names a field, in whatever form.</summary>
public enum Naming
{
    /// <summary>A word of the label, or all, are nowhere.</summary>
    No,

    /// <summary>All words of the label are somewhere, not together.</summary>
    Loosely,

    /// <summary>The label's words stand side by side.</summary>
    Yes,
}
