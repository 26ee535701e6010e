using LinkHub.DocGen.Assets;
using LinkHub.DocGen.Html;
using LinkHub.DocGen.Pages;
using Microsoft.AspNetCore.Components;

namespace LinkHub.DocGen.Templates;

/// <summary>Markup that templates write unescaped, because it was made safe before.</summary>
internal static class Drawing
{
    public static MarkupString Icon(string name) => new(Icons.Svg(name));

    public static MarkupString Html(string? html) => new(html ?? "");

    /// <summary>
    /// The scripts that a page loads at a time; components may not write the tag themselves.
    /// </summary>
    public static MarkupString Scripts(PageShell shell, ScriptPages page, ScriptTime time)
    {
        var defer = time is ScriptTime.Deferred ? " defer" : "";
        return new(string.Concat(shell.Hub.Scripts
            .Where(one => one.Script.Time == time && one.Script.Pages.HasFlag(page))
            .Select(one => $"<script src=\"{HtmlText.Escape(shell.See(one.Href))}\"{defer}></script>")));
    }

    /// <summary>Data for search engines: a block that no browser runs; null writes nothing.</summary>
    public static MarkupString Data(string? json) =>
        new(json is null ? "" : $"<script type=\"application/ld+json\">{json}</script>");
}
