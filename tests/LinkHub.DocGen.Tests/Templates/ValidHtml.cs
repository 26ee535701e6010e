using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace LinkHub.DocGen.Tests.Templates;

/// <summary>Reads what was written as a browser does, and holds it against what the tags say.</summary>
internal static partial class ValidHtml
{
    private static readonly HashSet<string> Void = ["br", "hr", "img", "input", "meta", "link", "path", "circle", "rect", "line", "polyline"];

    private static readonly HashSet<string> Phrasing =
        ["p", "h1", "h2", "h3", "h4", "h5", "h6", "strong", "em", "s", "del", "code", "span", "kbd", "sub", "sup", "u", "summary", "abbr"];

    private const string Blocks = "div,p,ul,ol,li,table,figure,section,aside,details,blockquote,pre,h1,h2,h3,h4,h5,h6,hr";

    /// <summary>What is wrong with a fragment, or nothing.</summary>
    public static IEnumerable<string> Faults(string html)
    {
        var document = new HtmlParser().ParseDocument($"<!doctype html><body>{html}");
        var body = document.Body!;
        var (written, read) = (Written(html), Read(body));
        if (written != read)
        {
            yield return $"the tags say {written} and a browser reads {read}";
        }

        foreach (var element in body.QuerySelectorAll("*"))
        {
            var name = element.LocalName;
            if (Phrasing.Contains(name) && element.QuerySelector(Blocks) is { } block)
            {
                yield return $"<{block.LocalName}> in <{name}>";
            }

            if (name is "a" or "summary" && element.QuerySelector("a,button,iframe,details,input,[tabindex]") is { } active
                && active.ClassName != "anchor")
            {
                yield return $"<{active.LocalName}> in <{name}>";
            }

            if (!IsAtHome(element))
            {
                yield return $"<{name}> in <{element.ParentElement!.LocalName}>";
            }
        }
    }

    private static bool IsAtHome(IElement element) => (element.LocalName, element.ParentElement!.LocalName) switch
    {
        ("li", var parent) => parent is "ul" or "ol",
        ("tr", var parent) => parent is "thead" or "tbody",
        ("td" or "th", var parent) => parent == "tr",
        ("thead" or "tbody", var parent) => parent == "table",
        ("figcaption", var parent) => parent == "figure",
        ("summary", var parent) => parent == "details" && element.PreviousElementSibling is null,
        (var name, "ul" or "ol") => name == "li",
        (var name, "table") => name is "thead" or "tbody",
        _ => true,
    };

    private static string Written(string html) => string.Concat(Tag().Matches(html).Select(tag =>
        tag.Groups["end"].Length > 0 ? ")"
        : Void.Contains(tag.Groups["name"].Value) || tag.Value.EndsWith("/>", StringComparison.Ordinal) ? tag.Groups["name"].Value + "()"
        : tag.Groups["name"].Value + "("));

    private static string Read(IElement parent) =>
        string.Concat(parent.Children.Select(child => $"{child.LocalName}({Read(child)})"));

    [GeneratedRegex("<(?<end>/)?(?<name>[a-z][a-z0-9]*)(?:[^<>\"]|\"[^\"]*\")*>")]
    private static partial Regex Tag();
}
