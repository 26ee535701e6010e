using System.Globalization;
using System.Text.RegularExpressions;

namespace LinkHub.Guides.Whitelabel;

/// <summary>
/// Reads the labels of SVG drawings in the order they are written; <c>use</c> repeats labels.
/// </summary>
/// <remarks>Of transforms, only moves and scales count: turned labels stand where they begin.</remarks>
internal sealed partial class DrawnLabels
{
    private const int MostRepeated = 10_000;
    private const int Deepest = 256;

    private readonly string _text;
    private readonly List<Element> _open = [];
    private readonly List<DrawnLabel> _labels = [];
    private readonly List<(int At, string Id, double X, double Y)> _uses = [];
    private DrawnLabel? _label;
    private bool _hasOpenQuote;

    private DrawnLabels(string text) => _text = text;

    /// <summary>All labels of all drawings in a text.</summary>
    public static List<DrawnLabel> In(string text)
    {
        var labels = new DrawnLabels(text);
        labels.Read();
        return labels.WithRepeated();
    }

    private void Read()
    {
        var at = 0;
        while (_text.IndexOf('<', at) is var start and >= 0 && TagEnd(start) is var end and >= 0)
        {
            AddText(at, start);
            ReadTag(_text[start..end]);
            at = end;
        }
    }

    // Behind the tag or comment; -1 where there is no end.
    private int TagEnd(int start)
    {
        if (_text.AsSpan(start).StartsWith("<!--"))
        {
            return _text.IndexOf("-->", start, StringComparison.Ordinal) is var close and >= 0
                ? close + 3
                : -1;
        }

        var at = start + 1;
        while (!_hasOpenQuote)
        {
            var next = _text.AsSpan(at).IndexOfAny('>', '"', '\'');
            if (next < 0)
            {
                return -1;
            }

            at += next + 1;
            if (_text[at - 1] == '>')
            {
                return at;
            }

            var close = _text.IndexOf(_text[at - 1], at);
            (at, _hasOpenQuote) = (close + 1, close < 0);
        }

        // A quote that nothing closes would hide the rest.
        return _text.IndexOf('>', start) + 1 is var end and > 0 ? end : -1;
    }

    private void AddText(int from, int to)
    {
        if (_open.Count > 0 && _open[^1].IsText && !_text.AsSpan(from..to).IsWhiteSpace())
        {
            if (_label is null)
            {
                var element = _open[^1];
                _label = new DrawnLabel(
                    element.X, element.Y, [], [.. _open.Select(open => open.Id).OfType<string>()]);
                _labels.Add(_label);
            }

            _label.Runs.Add(from..to);
        }
    }

    private void ReadTag(string tag)
    {
        var name = TagName().Match(tag).Value;
        if (tag.StartsWith("</", StringComparison.Ordinal))
        {
            var opened = _open.FindLastIndex(element => element.Name == name);
            if (opened >= 0)
            {
                _open.RemoveRange(opened, _open.Count - opened);
                _label = name == "text" ? null : _label;
            }

            return;
        }

        if (!IsDrawn(name))
        {
            return;
        }

        var element = Place(name, tag);
        if (name == "use")
        {
            var id = Attribute(tag, "href").TrimStart('#');
            _uses.Add((_labels.Count, id, element.OffsetX, element.OffsetY));
        }

        if (_open.Count < Deepest && !tag.EndsWith("/>", StringComparison.Ordinal))
        {
            _open.Add(element);
            _label = element.IsText && element.IsPlaced ? null : _label;
        }
    }

    private Element Place(string name, string tag)
    {
        var parent = _open.Count > 0 ? _open[^1] : new Element("", null, 0, 0, 0, 0, 1, IsPlaced: false);
        var (offsetX, offsetY, scale) = (parent.OffsetX, parent.OffsetY, parent.Scale);
        foreach (Match move in Transform().Matches(Attribute(tag, "transform")))
        {
            var numbers = Number().Matches(move.Groups["numbers"].Value).Select(match => Value(match.Value))
                .ToArray();
            var (x, y, size) = (move.Groups["kind"].Value, numbers) switch
            {
                ("translate", [var dx, ..]) => (dx, numbers.ElementAtOrDefault(1), 1),
                ("scale", [var factor, ..]) => (0, 0, factor),
                ("matrix", [var factor, _, _, _, var dx, var dy]) => (dx, dy, factor),
                _ => (0, 0, 1.0),
            };
            (offsetX, offsetY, scale) = (offsetX + (x * scale), offsetY + (y * scale), scale * size);
        }

        var isText = Element.IsTextName(name);
        var (ownX, ownY) = (First(tag, "x"), First(tag, "y"));
        var (moveX, moveY) = (First(tag, "dx"), First(tag, "dy"));
        if (!isText)
        {
            (offsetX, offsetY) = (offsetX + ((ownX ?? 0) * scale), offsetY + ((ownY ?? 0) * scale));
        }

        var isRoot = name == "text" || !parent.IsText;
        var placedX = isText && ownX is { } x1 ? offsetX + (x1 * scale) : isRoot ? offsetX : parent.X;
        var placedY = isText && ownY is { } y1 ? offsetY + (y1 * scale) : isRoot ? offsetY : parent.Y;
        var isPlaced = isRoot || ownX is not null || ownY is not null || moveX is not null
            || moveY is not null;
        return new Element(
            name, Attribute(tag, "id") is { Length: > 0 } id ? id : null, offsetX, offsetY,
            placedX + ((moveX ?? 0) * scale), placedY + ((moveY ?? 0) * scale), scale, isPlaced);
    }

    private List<DrawnLabel> WithRepeated()
    {
        if (_uses.Count == 0)
        {
            return _labels;
        }

        var byId = _labels.SelectMany(label => label.Ids, (label, id) => (label, id))
            .ToLookup(pair => pair.id, pair => pair.label, StringComparer.Ordinal);
        var all = new List<DrawnLabel>();
        var (taken, added) = (0, 0);
        foreach (var (at, id, x, y) in _uses)
        {
            all.AddRange(_labels[taken..at]);
            taken = at;
            foreach (var label in byId[id].Take(MostRepeated - added))
            {
                all.Add(label with { X = label.X + x, Y = label.Y + y });
                added++;
            }
        }

        all.AddRange(_labels[taken..]);
        return all;
    }

    private static bool IsDrawn(string name) =>
        Element.IsTextName(name) || name is "svg" or "g" or "a" or "use" or "symbol" or "defs" or "switch";

    private static double? First(string tag, string name) =>
        Number().Match(Attribute(tag, name)) is { Success: true } match ? Value(match.Value) : null;

    private static double Value(string number) =>
        double.Parse(number, NumberStyles.Float, CultureInfo.InvariantCulture);

    private static string Attribute(string tag, string name)
    {
        foreach (Match match in Attributes().Matches(tag))
        {
            if (match.Groups["name"].ValueSpan.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return match.Groups["value"].Value;
            }
        }

        return "";
    }

    [GeneratedRegex("(?<=^</?)[a-z]+", Options, Timeout)]
    private static partial Regex TagName();

    [GeneratedRegex("(?<=\\s)(?:xlink:)?(?<name>[a-z-]+)\\s*=\\s*[\"'](?<value>[^\"']*)", Options, Timeout)]
    private static partial Regex Attributes();

    [GeneratedRegex("(?<kind>translate|scale|matrix)\\s*\\((?<numbers>[^)]*)", Options, Timeout)]
    private static partial Regex Transform();

    [GeneratedRegex("[+-]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:e[+-]?[0-9]+)?", Options, Timeout)]
    private static partial Regex Number();

    private const RegexOptions Options =
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private const int Timeout = 10_000;

    private sealed record Element(
        string Name, string? Id, double OffsetX, double OffsetY, double X, double Y, double Scale,
        bool IsPlaced)
    {
        public bool IsText => IsTextName(Name);

        public static bool IsTextName(string name) => name is "text" or "tspan" or "textPath" or "tref";
    }
}

/// <summary>A text of a drawing that is placed by itself.</summary>
/// <param name="X">Where it begins, in units of the outermost drawing.</param>
/// <param name="Y">Its base line.</param>
/// <param name="Runs">Its characters in the source; markup may stand between runs.</param>
/// <param name="Ids">The ids of the elements that hold it.</param>
internal sealed record DrawnLabel(double X, double Y, List<Range> Runs, IReadOnlyList<string> Ids);
