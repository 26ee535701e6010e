using System.Text;
using LinkHub.Guides.Site.Links;

namespace LinkHub.DocGen.Html;

/// <summary>
/// Safe HTML that any page of the hub can show; each page makes the links into the hub relative to itself.
/// </summary>
/// <param name="Text">The HTML; its links into the hub begin with the base path.</param>
/// <param name="Links">Those links, in order.</param>
public sealed record HubHtml(string Text, IReadOnlyList<HubHtml.Place> Links)
{
    public static readonly HubHtml Empty = new("", []);

    /// <summary>Text that holds no link.</summary>
    public static HubHtml Plain(string text) => text.Length == 0 ? Empty : new(HtmlText.Escape(text), []);

    /// <summary>The HTML for one page.</summary>
    /// <param name="seen">Turns a link that begins with the base path into one of that page.</param>
    public string For(Func<string, string> seen)
    {
        if (Links.Count == 0)
        {
            return Text;
        }

        var html = new StringBuilder(Text.Length);
        var end = 0;
        foreach (var link in Links)
        {
            html.Append(Text.AsSpan(end, link.Start - end)).AppendText(seen(link.Href));
            end = link.End;
        }

        return html.Append(Text.AsSpan(end)).ToString();
    }

    /// <summary>Where a link stands in the text.</summary>
    /// <param name="Start">The first character of the attribute's value.</param>
    /// <param name="End">Behind its last.</param>
    /// <param name="Href">The link, not escaped.</param>
    public readonly record struct Place(int Start, int End, string Href);
}

/// <summary>The text of a guide or page as a hub shows it.</summary>
/// <param name="Html">Safe HTML with generated ids only.</param>
/// <param name="Contents">Its headings and steps, in order.</param>
/// <param name="Images">The pictures of the content folder in it, by path, each once, ordinal order.</param>
public sealed record HubBody(
    HubHtml Html, IReadOnlyList<ContentsEntry> Contents, IReadOnlyList<string> Images)
{
    /// <summary>The ids of its headings, steps, tabs and folded parts.</summary>
    public required PageAnchors Anchors { get; init; }

    /// <summary>How many steps it has.</summary>
    public int Steps { get; init; }
}

/// <summary>A line of a page's table of contents.</summary>
/// <param name="Id">Of the heading or step.</param>
/// <param name="Text">Its words.</param>
/// <param name="Level">2 for sections, 3 for their parts.</param>
public sealed record ContentsEntry(string Id, string Text, int Level);
