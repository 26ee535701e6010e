using System.Collections.Frozen;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Markup;

/// <summary>What a reading of markup may use and how much of it is too much.</summary>
public sealed record MarkupOptions
{
    public static readonly MarkupOptions Default = new();

    /// <summary>Hosts that an <c>iframe</c> may show, lower case, such as <c>www.example.com</c>.</summary>
    public IReadOnlySet<string> FrameHosts { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Files that stand for an element, by the element's name.</summary>
    public IReadOnlyDictionary<string, SourceFile> Snippets { get; init; } =
        FrozenDictionary<string, SourceFile>.Empty;

    /// <summary>
    /// Whether a variable in code stands for its value, as in <c>`{brand.name} Integration`</c>; text about
    /// markup shows it as it is written.
    /// </summary>
    public bool FillsCode { get; init; } = true;

    /// <summary>The longest text that is read, in UTF-16 units.</summary>
    public int MaximumLength { get; init; } = 1 << 20;

    /// <summary>How deep elements, lists and quotations may stand in one another.</summary>
    public int MaximumNesting { get; init; } = 64;

    /// <summary>How many steps one guide may have.</summary>
    public int MaximumSteps { get; init; } = 10_000;

    /// <summary>How many lines, tags, links and addresses one guide may have together, blank lines aside.</summary>
    public int MaximumElements { get; init; } = 20_000;

    /// <summary>How many cells all tables of one guide may have that are written with pipes.</summary>
    public int MaximumCells { get; init; } = 10_000;
}
