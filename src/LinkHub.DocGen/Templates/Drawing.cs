using LinkHub.DocGen.Html;
using Microsoft.AspNetCore.Components;

namespace LinkHub.DocGen.Templates;

/// <summary>What templates write as it is because it was made safe before.</summary>
internal static class Drawing
{
    public static MarkupString Icon(string name) => new(Icons.Svg(name));

    public static MarkupString Html(string? html) => new(html ?? "");
}
