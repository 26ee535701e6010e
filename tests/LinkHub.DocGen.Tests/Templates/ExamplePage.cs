using AngleSharp.Html.Dom;

namespace LinkHub.DocGen.Tests.Templates;

/// <summary>A page of a built hub.</summary>
/// <param name="Path">Relative to the output: <c>brand/security/index.html</c>.</param>
/// <param name="Document">What a browser's parser makes of it.</param>
public sealed record ExamplePage(string Path, IHtmlDocument Document)
{
    public string Brand => Path[..Path.IndexOf('/')];
}
