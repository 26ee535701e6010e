using LinkHub.Guides.Markup.Parsing;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Markup.Lowering;

/// <summary>Puts the content of a file in the place of the element that has the file's name.</summary>
internal static class SnippetLowering
{
    public static SourceFile? Find(JsxTag tag, LoweringContext context) =>
        context.Options.Snippets.TryGetValue(tag.Name, out var file) ? file : null;

    public static List<Node> Lower(SourceFile file, JsxTag tag, LoweringContext context)
    {
        if (context.Snippets.Holds(tag.Name))
        {
            context.Diagnostics.Add(
                MarkupRules.CyclicSnippet,
                context.Span(tag.Start, tag.End),
                $"the snippet `{tag.Name}` includes itself",
                "Take the snippet out of itself.");
            return [];
        }

        return context.Snippets.Through(
            tag.Name, file, context.Span(tag.Start, tag.End), context) is { } trail
            ? [.. BodyReader.Read(file, 0, context.Options, context.Diagnostics, trail)]
            : [];
    }
}

/// <summary>
/// The snippets that one text is being included through, and how much its page has included.
/// </summary>
/// <remarks>
/// Without a bound a few snippets that each include the next one twice are a page that never ends.
/// </remarks>
internal sealed class SnippetTrail
{
    /// <summary>How deep snippets may include each other.</summary>
    public const int MostNested = 16;

    /// <summary>
    /// The least length, in UTF-16 units, that a snippet counts with: many short ones cost as much work.
    /// </summary>
    private const int Shortest = 200;

    /// <summary>The least length, in UTF-16 units, that a line counts with.</summary>
    private const int ShortestLine = 50;

    private readonly IReadOnlyList<string> _names;
    private readonly Included _included;

    public SnippetTrail()
        : this([], new Included())
    {
    }

    private SnippetTrail(IReadOnlyList<string> names, Included included) =>
        (_names, _included) = (names, included);

    /// <summary>Whether a snippet is being included.</summary>
    public bool Holds(string name) => _names.Contains(name);

    /// <summary>
    /// The trail through one more snippet, or null if it is too much, with a finding for the first time.
    /// </summary>
    /// <param name="tag">What includes it.</param>
    /// <param name="file">The snippet.</param>
    /// <param name="span">Where the tag stands.</param>
    /// <param name="context">The options and the findings of the text that the tag stands in.</param>
    public SnippetTrail? Through(string tag, SourceFile file, SourceSpan span, LoweringContext context)
    {
        var most = context.Options.MaximumLength;
        var lines = Math.Max(file.Text.AsSpan().Count('\n'), file.Text.AsSpan().Count('\r'));
        _included.Length += Math.Max(Math.Max(file.Text.Length, Shortest), (long)lines * ShortestLine);
        if (_included.Length <= most && _names.Count < MostNested)
        {
            return new SnippetTrail([.. _names, tag], _included);
        }

        if (!_included.IsRefused)
        {
            _included.IsRefused = true;
            var message = _names.Count < MostNested
                ? $"the snippets of this page are longer than {most} characters together, or too many; the rest is left out"
                : $"snippets include each other deeper than {MostNested}, the rest is left out";
            context.Diagnostics.Add(
                TextRules.LimitReached, span, message, "Include fewer or shorter snippets.");
        }

        return null;
    }

    private sealed class Included
    {
        public long Length { get; set; }

        public bool IsRefused { get; set; }
    }
}
