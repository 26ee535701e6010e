using LinkHub.Guides.Text;

namespace LinkHub.Themes.Rendering;

/// <summary>Where each part of what a template wrote stands in the templates.</summary>
public sealed class OutputPlaces
{
    private readonly IReadOnlyList<(int Offset, SourceSpan Source)> _places;

    private OutputPlaces(string text, IReadOnlyList<(int, SourceSpan)> places) =>
        (Text, _places) = (text, places);

    /// <summary>What the template wrote.</summary>
    public string Text { get; }

    /// <param name="marked">What a template wrote, with marks.</param>
    /// <param name="literals">What each mark stands for: a template and the markup behind the mark.</param>
    /// <param name="templates">By name.</param>
    internal static OutputPlaces Of(
        string marked,
        IReadOnlyList<(string Template, string Literal)> literals,
        IReadOnlyDictionary<string, SourceFile> templates)
    {
        var (text, marks) = OutputMarks.Read(marked);
        return new OutputPlaces(text, [
            .. from mark in marks
               let literal = literals[mark.Index]
               let file = templates.GetValueOrDefault(literal.Template)
               where file is not null
               let at = file.Text.IndexOf(literal.Literal, StringComparison.Ordinal)
               where at >= 0
               select (mark.Offset, file.Span(at, at + literal.Literal.Length))]);
    }

    /// <summary>
    /// The place in a template of a part of the output; null where no template wrote it itself.
    /// </summary>
    /// <param name="offset">Where the part begins in <see cref="Text"/>.</param>
    /// <param name="length">How long it is.</param>
    public SourceSpan? Find(int offset, int length)
    {
        var nearest = _places.LastOrDefault(place => place.Offset <= offset);
        if (nearest.Source.File is null || offset >= nearest.Offset + nearest.Source.Length)
        {
            return null;
        }

        var start = nearest.Source.Start + (offset - nearest.Offset);
        return nearest.Source.File.Span(start, Math.Min(start + length, nearest.Source.End));
    }
}

/// <summary>
/// What templates wrote, each part with the template it is written in. For several threads.
/// </summary>
public sealed class PlaceList
{
    private readonly Lock _lock = new();
    private readonly List<(string Template, string Literal)> _all = [];

    internal IReadOnlyList<(string Template, string Literal)> All => _all;

    internal int Add(string template, string literal)
    {
        lock (_lock)
        {
            _all.Add((template, literal));
            return _all.Count - 1;
        }
    }
}
