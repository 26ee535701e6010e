using LinkHub.DocGen.Html;
using Microsoft.AspNetCore.Components;

namespace LinkHub.DocGen.Templates;

/// <summary>What templates write as it is because it was made safe before.</summary>
internal static class Drawing
{
    public static MarkupString Icon(string name) => new(Icons.Svg(name));

    public static MarkupString Html(string? html) => new(html ?? "");

    /// <summary>A script of the hub; components may not write the tag themselves.</summary>
    public static MarkupString Script(string href, bool isDeferred) =>
        new($"<script src=\"{HtmlText.Escape(href)}\"{(isDeferred ? " defer" : "")}></script>");

    /// <summary>Data for search engines: a block that no browser runs; null writes nothing.</summary>
    public static MarkupString Data(string? json) =>
        new(json is null ? "" : $"<script type=\"application/ld+json\">{json}</script>");
}
