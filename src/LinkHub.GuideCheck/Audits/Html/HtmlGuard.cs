using System.Globalization;

namespace LinkHub.GuideCheck.Audits.Html;

/// <summary>
/// Finds, before a page is parsed, whether parsing would take too long: parsers search all open elements at
/// many tags, and open formatting elements again in every block until they are closed.
/// </summary>
/// <remarks>
/// A hundred thousand nested elements cost the parser most of a minute; within these limits any page costs it
/// less than a second a megabyte.
/// </remarks>
internal sealed class HtmlGuard
{
    private const int DeepestNesting = 256;
    private const int MostFormatting = 64;
    private const int MostReopened = 200_000;

    private static readonly HashSet<string> Void = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
    };

    private static readonly HashSet<string> Formatting = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u",
    };

    // A closing tag does not reach over these.
    private static readonly HashSet<string> Walls = new(StringComparer.OrdinalIgnoreCase)
    {
        "applet", "caption", "marquee", "object", "table", "td", "template", "th", "select", "svg", "math",
    };

    // Elements that may be left open, each with the tags that close it.
    private static readonly Dictionary<string, string[]> Implied = new(StringComparer.OrdinalIgnoreCase)
    {
        ["p"] = ["p"],
        ["li"] = ["p", "li"],
        ["dd"] = ["p", "dd", "dt"],
        ["dt"] = ["p", "dd", "dt"],
        ["option"] = ["option"],
        ["td"] = ["p", "td", "th"],
        ["th"] = ["p", "td", "th"],
        ["tr"] = ["p", "td", "th", "tr"],
        ["tbody"] = ["p", "td", "th", "tr", "tbody", "thead", "tfoot"],
        ["tfoot"] = ["p", "td", "th", "tr", "tbody", "thead", "tfoot"],
    };

    private readonly List<string> _open = [];
    private readonly Dictionary<string, int> _formatting = new(StringComparer.OrdinalIgnoreCase);
    private int _formattingCount;
    private int _reopened;
    private int _tags;
    private int _foreign;

    private HtmlGuard()
    {
    }

    /// <summary>
    /// Where a page becomes too complex, and why, as a clause; null for a page that can be parsed.
    /// </summary>
    public static (int Start, string Problem)? Find(ReadOnlySpan<char> html)
    {
        var guard = new HtmlGuard();
        var names =
            new Dictionary<string, string>(
                StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        var tags = new HtmlTags(html);
        while (tags.NextTag())
        {
            if (!names.TryGetValue(tags.Name, out var name))
            {
                name = tags.Name.ToString().ToLowerInvariant();
                names[tags.Name] = name;
            }

            while (tags.NextAttribute())
            {
            }

            if (tags.IsEnd)
            {
                guard.Close(name);
            }
            else if (guard.Open(name, tags.IsSelfClosing) is { } problem)
            {
                return (tags.Start, problem);
            }
        }

        return null;
    }

    private string? Open(string name, bool isSelfClosing)
    {
        _tags++;
        _reopened += _formattingCount;
        if (Void.Contains(name) || (isSelfClosing && _foreign > 0))
        {
            return null;
        }

        if (Implied.TryGetValue(name, out var closed))
        {
            while (_open.Count > 0 && closed.Contains(_open[^1], StringComparer.Ordinal))
            {
                Pop();
            }
        }

        if (Formatting.Contains(name))
        {
            _formatting[name] = _formatting.GetValueOrDefault(name) + 1;
            _formattingCount++;
        }

        _open.Add(name);
        _foreign += name is "svg" or "math" ? 1 : 0;
        return Problem();
    }

    private void Close(string name)
    {
        if (_formatting.GetValueOrDefault(name) > 0)
        {
            _formatting[name]--;
            _formattingCount--;
        }

        for (var at = _open.Count - 1; at >= 0; at--)
        {
            if (_open[at] == name)
            {
                while (_open.Count > at)
                {
                    Pop();
                }

                return;
            }

            if (Walls.Contains(_open[at]) && !(name is "table" or "tr" or "tbody" or "thead" or "tfoot"
                && _open[at] is "td" or "th" or "caption"))
            {
                return;
            }
        }
    }

    private void Pop()
    {
        _foreign -= _open[^1] is "svg" or "math" ? 1 : 0;
        _open.RemoveAt(_open.Count - 1);
    }

    private string? Problem() => this switch
    {
        { _open.Count: > DeepestNesting } => Limit($"elements are nested more than {DeepestNesting} deep"),
        { _formattingCount: > MostFormatting } =>
            Limit($"more than {MostFormatting} formatting elements are open at once"),
        _ when _reopened > MostReopened + (2 * _tags) => "formatting stays open over too many elements",
        _ => null,
    };

    private static string Limit(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
