using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace LinkHub.Fuzz.Audits;

/// <summary>
/// What may stand in a page, written down without a look at the code that writes pages: a list of elements, of
/// attributes that hold addresses, and of the few scripts and forms that the generator itself puts there.
/// </summary>
/// <param name="files">Whether the hub has a file; takes its path.</param>
/// <param name="settings">The text of the site's settings and brands: foreign frames and endpoints are named there.</param>
/// <param name="isExport">Whether it is a text for use elsewhere, which shows pictures from wherever they are.</param>
internal sealed class HtmlSafety(Func<string, bool> files, string settings, bool isExport)
{
    private static readonly HashSet<string> Elements = new(StringComparer.Ordinal)
    {
        "html", "head", "body", "title", "meta", "link", "script", "template", "header", "footer", "main", "nav", "section", "article", "aside", "div", "p",
        "span", "a", "img", "svg", "ul", "ol", "li", "dl", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6", "strong", "em", "b", "i", "u", "s", "del", "ins",
        "sub", "sup", "small", "mark", "code", "pre", "kbd", "samp", "var", "q", "cite", "abbr", "dfn", "time", "blockquote", "hr", "br", "wbr", "table",
        "caption", "colgroup", "col", "thead", "tbody", "tfoot", "tr", "th", "td", "figure", "figcaption", "details", "summary", "form", "fieldset", "legend",
        "label", "input", "textarea", "select", "optgroup", "option", "button", "output", "progress", "meter", "dialog", "iframe", "bdi", "bdo", "picture",
        "source", "address", "video", "audio", "track", "ruby", "rt", "rp", "data", "datalist", "search", "hgroup",
    };

    private static readonly HashSet<string> Drawing = new(StringComparer.Ordinal)
    {
        "svg", "path", "circle", "rect", "g", "line", "polyline", "polygon", "ellipse", "text", "tspan", "title", "desc", "defs",
    };

    private static readonly HashSet<string> Addresses = new(StringComparer.OrdinalIgnoreCase)
    {
        "href", "src", "action", "formaction", "poster", "cite", "data", "background", "longdesc", "ping", "manifest", "xlink:href", "data-twin", "data-endpoint",
    };

    private static readonly HashSet<string> Never = new(StringComparer.OrdinalIgnoreCase)
    {
        "style", "srcdoc", "formaction", "background", "ping", "manifest", "xlink:href", "srcset", "imagesrcset", "is", "nonce", "archive", "codebase", "http-equiv",
    };

    /// <summary>What is wrong with a page, one sentence each.</summary>
    /// <param name="document">The page.</param>
    /// <param name="path">Its path below the hub.</param>
    public IEnumerable<string> Problems(IHtmlDocument document, string path)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in HtmlMarkup.Elements(document))
        {
            foreach (var problem in ElementProblems(element, path))
            {
                yield return problem;
            }

            if (element.GetAttribute("id") is { } id && (id.Length == 0 || id.AsSpan().ContainsAny(" \t\n\r\f") || !ids.Add(id)))
            {
                yield return $"the id `{id}` is empty, has blanks or is there twice";
            }
        }
    }

    private IEnumerable<string> ElementProblems(IElement element, string path)
    {
        var isDrawn = element.NamespaceUri == "http://www.w3.org/2000/svg";
        if (!(isDrawn ? Drawing : Elements).Contains(element.LocalName))
        {
            yield return $"`<{element.LocalName}>` has no place in a page";
        }

        foreach (var attribute in element.Attributes)
        {
            if (AttributeProblem(element, attribute, path) is { } problem)
            {
                yield return problem;
            }
        }

        var special = element.LocalName switch
        {
            "script" => ScriptProblem(element, path),
            "form" => FormProblem(element),
            "meta" => MetaProblem(element),
            "link" => LinkProblem(element),
            "iframe" => FrameProblem(element),
            "a" or "button" or "label" when element.ParentElement?.Closest("a, button") is { } outer =>
                $"`<{element.LocalName}>` stands in `<{outer.LocalName}>`",
            _ => null,
        };
        if (special is not null)
        {
            yield return special;
        }
    }

    private string? AttributeProblem(IElement element, IAttr attribute, string path)
    {
        var (name, value) = (attribute.Name, attribute.Value);
        if (name.StartsWith("on", StringComparison.OrdinalIgnoreCase))
        {
            return $"the handler `{name}` on `<{element.LocalName}>`";
        }

        if (Never.Contains(name) && !(name == "http-equiv" && element.LocalName == "meta"))
        {
            return $"the attribute `{name}` on `<{element.LocalName}>`";
        }

        return Addresses.Contains(name) ? AddressProblem(element, name, value, path) : null;
    }

    // Links of a text may lead anywhere on the web; what a browser loads by itself is the hub's own.
    private string? AddressProblem(IElement element, string name, string value, string path)
    {
        // A browser takes line ends and tabs out of an address.
        if (value.Any(sign => char.IsControl(sign) && sign is not ('\n' or '\r' or '\t')))
        {
            return $"a control character in `{name}` of `<{element.LocalName}>`";
        }

        // It reads a back-slash as a slash.
        var address = string.Concat(value.Where(sign => sign > ' ')).ToLowerInvariant().Replace('\\', '/');
        var colon = address.IndexOfAny([':', '/', '?', '#']) is var at and >= 0 && address[at] == ':' ? at : -1;
        var scheme = colon >= 0 ? address[..colon] : "";
        if (element.LocalName == "a" && name == "href")
        {
            return scheme is "" or "https" or "http" or "mailto" or "tel"
                && !address.StartsWith("//", StringComparison.Ordinal)
                ? null
                : $"a link to `{value}`";
        }

        var isForeign = element.LocalName is "iframe" or "link" or "form" || name is "cite" or "data-endpoint"
            || (isExport && element.LocalName == "img");
        if (isForeign)
        {
            return scheme is "javascript" or "data" or "vbscript" or "blob" or "file" ? $"`{name}` of `<{element.LocalName}>` is `{value}`" : null;
        }

        return scheme.Length > 0 || address.StartsWith("//", StringComparison.Ordinal) || address.Contains('\\', StringComparison.Ordinal)
            ? $"`{name}` of `<{element.LocalName}>` is foreign: `{value}`"
            : element.LocalName == "script" && !IsFile(path, value) ? $"`{name}` of `<{element.LocalName}>` is no file of the hub: `{value}`" : null;
    }

    private static string? ScriptProblem(IElement script, string path)
    {
        if (script.GetAttribute("src") is { } source)
        {
            var isOwn = source.Contains("assets/", StringComparison.Ordinal) || source.EndsWith("embed.js", StringComparison.Ordinal);
            return isOwn && script.TextContent.Length == 0 ? null : $"a script from `{source}`";
        }

        if (script.GetAttribute("type") is not "application/ld+json")
        {
            return $"an inline script in {path}";
        }

        try
        {
            using var json = JsonDocument.Parse(script.TextContent);
            return null;
        }
        catch (JsonException problem)
        {
            return $"a script of data is no JSON: {problem.Message}";
        }
    }

    private string? FormProblem(IElement form)
    {
        var action = form.GetAttribute("action");
        return form.ClassList.Contains("connect-form") || form.GetAttribute("role") == "search"
            ? action is null || (Uri.TryCreate(action, UriKind.Absolute, out var address) && address.Scheme == "https" && IsNamed(address))
                ? null
                : $"a form's action is `{action}`"
            : "a form that the generator did not put there";
    }

    private static string? MetaProblem(IElement meta) => meta.GetAttribute("http-equiv") is { } name
        && !name.Equals("Content-Security-Policy", StringComparison.OrdinalIgnoreCase)
        ? $"`<meta http-equiv=\"{name}\">`"
        : null;

    private static string? LinkProblem(IElement link) => link.GetAttribute("rel") switch
    {
        "canonical" or "alternate" => null,
        "stylesheet" or "icon" when link.GetAttribute("href") is { } href && !href.Contains("//", StringComparison.Ordinal)
            && !href.Contains(':', StringComparison.Ordinal) => null,
        var rel => $"`<link rel=\"{rel}\">` to `{link.GetAttribute("href")}`",
    };

    private string? FrameProblem(IElement frame) =>
        Uri.TryCreate(frame.GetAttribute("src"), UriKind.Absolute, out var address) && address.Scheme == "https"
            && IsNamed(address)
            ? null
            : $"a frame from `{frame.GetAttribute("src")}`";

    private bool IsNamed(Uri address) => settings.Contains(address.Host, StringComparison.OrdinalIgnoreCase);

    // A page that may be shown at any address names its files from the root, below a base path that is not in the hub.
    private bool IsFile(string path, string address)
    {
        var full = new Uri(new Uri("https://hub.example/" + path), address).AbsolutePath[1..];
        var parts = full.Split('/');
        return files(full)
            || (address.StartsWith('/') && parts.Index().Any(part => files(string.Join('/', parts[part.Index..]))));
    }
}
