using LinkHub.Guides.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace LinkHub.Guides.Yaml;

/// <summary>Builds nodes from parser events, one at a time, within limits.</summary>
internal sealed class YamlTreeBuilder(
    SourceFile file, int offset, YamlLimits limits, DiagnosticBag diagnostics)
{
    private readonly Stack<YamlFrame> _open = [];
    private readonly YamlAnchors _anchors = new(limits, diagnostics);
    private long _nodes;
    private int _documents;
    private YamlNode? _root;

    /// <summary>The end of the last event, as an offset in the file.</summary>
    public int Reached { get; private set; }

    /// <summary>The innermost <c>[</c> or <c>{</c> that is not closed yet.</summary>
    public SourceSpan? OpenFlow =>
        _open.FirstOrDefault(frame => frame.IsFlow && file.Text[frame.Start] is '[' or '{') is { } frame
            ? file.Span(frame.Start, frame.Start + 1)
            : null;

    /// <summary>Takes the next event; false if reading must stop, and then there is a finding.</summary>
    public bool Add(ParsingEvent next)
    {
        var (start, end) = (Place(next.Start), Place(next.End));
        Reached = Math.Max(Reached, end);
        return next switch
        {
            DocumentStart => StartDocument(start),
            AnchorAlias alias => AddAlias(alias, start, end),
            Scalar scalar => AddScalar(scalar, start, end),
            MappingStart mapping => Open(mapping, isMapping: true, mapping.Style == MappingStyle.Flow, start),
            SequenceStart sequence =>
                Open(sequence, isMapping: false, sequence.Style == SequenceStyle.Flow, start),
            MappingEnd or SequenceEnd => Close(start),
            _ => true,
        };
    }

    /// <summary>Closes what is still open and gives the document, or null if it is empty.</summary>
    public YamlNode? Finish()
    {
        while (_open.TryPeek(out var frame))
        {
            if (frame is { AwaitsValue: true, Key.Span.End: var end })
            {
                AttachValue(frame, new YamlScalar("", true, file.Span(end, end)));
            }

            Close(null);
        }

        return _root is YamlScalar { IsNull: true } ? null : _root;
    }

    private bool StartDocument(int start)
    {
        if (++_documents == 1)
        {
            return true;
        }

        diagnostics.Add(
            YamlRules.SeveralDocuments,
            file.Span(start, start),
            "a second document begins here, it is not read",
            "Keep one document in a file.");
        return false;
    }

    private bool AddScalar(Scalar scalar, int start, int end)
    {
        var isPlain = scalar.Style == ScalarStyle.Plain;
        while (end > start && char.IsWhiteSpace(file.Text[end - 1]))
        {
            end--;
        }

        YamlTags.Check(scalar, file.Span(start, start), diagnostics);
        var from = isPlain || scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted
            ? YamlTags.ValueStart(scalar, file.Text, start, end)
            : start;
        var place = file.Span(from, end);
        var value = Unseen.Clean(scalar.Value, place, diagnostics);
        var node = new YamlScalar(value, isPlain && scalar.Tag.IsEmpty, place);
        if (!scalar.Anchor.IsEmpty)
        {
            _anchors.Define(scalar.Anchor.Value, node, 1, 0);
        }

        return Count(1, start) && Attach(node, 1, 0);
    }

    private bool AddAlias(AnchorAlias alias, int start, int end)
    {
        var found = _anchors.Use(
            alias.Value.Value, file.Span(start, end), _open.Count, limits.MaxNodes - _nodes);
        return Count(found.Size, start) && Attach(found.Node, found.Size, found.Height, end)
            && !_anchors.IsExhausted;
    }

    private bool Open(NodeEvent node, bool isMapping, bool isFlow, int start)
    {
        if (_open.Count >= limits.MaxDepth)
        {
            var message = $"values nest deeper than {limits.MaxDepth} levels, the rest is not read";
            diagnostics.Add(YamlRules.Depth, file.Span(start, start), message, "Nest less deeply.");
            return false;
        }

        YamlTags.Check(node, file.Span(start, start), diagnostics);
        var anchor = node.Anchor.IsEmpty ? null : node.Anchor.Value;
        if (anchor is not null)
        {
            _anchors.Open(anchor);
        }

        _open.Push(new YamlFrame(isMapping, isFlow, start, anchor));
        return Count(1, start);
    }

    /// <param name="bracket">
    /// Where the closing bracket is; block collections and those left open have none.
    /// </param>
    private bool Close(int? bracket)
    {
        var frame = _open.Pop();
        var closing = frame.IsMapping ? '}' : ']';
        if (frame.IsFlow && bracket is { } at && at < file.Text.Length && file.Text[at] == closing)
        {
            frame.End = at + 1;
        }

        if (_open.TryPeek(out var parent))
        {
            frame.StartNoEarlierThan(parent);
        }

        var node = frame.Close(file);
        if (frame.Anchor is { } anchor)
        {
            _anchors.Define(anchor, node, frame.Size, frame.Height);
        }

        return Attach(node, frame.Size, frame.Height);
    }

    private bool Attach(YamlNode node, long size, int height, int? end = null)
    {
        if (!_open.TryPeek(out var parent))
        {
            _root ??= node;
            return true;
        }

        parent.Size += size;
        parent.Height = Math.Max(parent.Height, height + 1);
        parent.End = Math.Max(parent.End, end ?? node.Span.End);
        if (!parent.IsMapping)
        {
            parent.Items.Add(node);
        }
        else if (parent.AwaitsValue)
        {
            parent.AwaitsValue = false;
            AttachValue(parent, node);
        }
        else
        {
            parent.AwaitsValue = true;
            parent.Key = AsKey(node);
        }

        return true;
    }

    private YamlScalar? AsKey(YamlNode node)
    {
        if (node is not YamlScalar key)
        {
            diagnostics.Add(
                YamlRules.Syntax, node.Span, "a key is a list or a mapping", "Write the key as text.");
            return null;
        }

        return key;
    }

    private void AttachValue(YamlFrame parent, YamlNode value)
    {
        if (parent.Key is not { } key)
        {
            return;
        }

        if (key is { Value: "<<", IsPlain: true } && YamlMerge.Parts(value) is { } parts)
        {
            parent.Merged.AddRange(parts);
            return;
        }

        var entry = new YamlEntry(key, value);
        parent.Entries.Add(entry);
        if (parent.Remember(entry) is { } first && key.Value != "$ref")
        {
            diagnostics.Add(
                new Diagnostic(YamlRules.DuplicateKey, $"the key `{key.Value}` stands twice", key.Span)
                {
                    Help = "Keep one of the two.",
                    Related = [new RelatedSpan(first.Key.Span, "it stands here first")],
                });
        }
    }

    private bool Count(long nodes, int start)
    {
        _nodes += nodes;
        if (_nodes <= limits.MaxNodes)
        {
            return true;
        }

        var message = $"the YAML has more than {limits.MaxNodes} values, the rest is not read";
        diagnostics.Add(TextRules.LimitReached, file.Span(start, start), message, "Split the file.");
        return false;
    }

    private int Place(in Mark mark) => Math.Min(offset + (int)mark.Index, file.Text.Length);
}

/// <summary>
/// The merge key <c>&lt;&lt;</c> (yaml.org/type/merge.html): other mappings' keys, without their own.
/// </summary>
internal static class YamlMerge
{
    /// <summary>The mappings that a merge key adds, or null if its value is something else.</summary>
    public static IReadOnlyList<YamlMapping>? Parts(YamlNode value) => value switch
    {
        YamlMapping mapping => [mapping],
        YamlSequence list when list.Items.All(item => item is YamlMapping) =>
            [.. list.Items.Cast<YamlMapping>()],
        _ => null,
    };
}
