using LinkHub.Guides.Text;
using LinkHub.Guides.Yaml;

namespace LinkHub.Guides.Connectors.Native;

/// <summary>
/// The partials of one definition: each is read and expanded once; circular and excessive includes are cut
/// off.
/// </summary>
internal sealed class Partials(
    Func<string, SourceFile?> partial, Func<YamlNode, YamlNode> expand, DiagnosticBag diagnostics)
{
    private const int DeepestChain = 16;
    private const int MostValues = 1_000_000;

    private readonly Dictionary<string, Part> _parts = new(StringComparer.Ordinal);
    private readonly List<Located<string>> _chain = [];
    private readonly HashSet<string> _circles = new(StringComparer.Ordinal);
    private long _room = MostValues;

    /// <summary>
    /// The value that a <c>$ref</c> stands for, expanded, or null if it stands for nothing.
    /// </summary>
    public YamlNode? Include(YamlNode value)
    {
        if (value is not YamlScalar { Value.Length: > 0 } scalar)
        {
            const string Message = "`$ref` names no partial";
            diagnostics.Add(DefinitionRules.BadType, value.Span, Message, "Write a partial's name.");
            return null;
        }

        var name = scalar.Located;
        if (_chain.FindIndex(open => open.Value == name.Value) is >= 0 and var first)
        {
            ReportCircle(name, _chain[first].Span);
            return null;
        }

        if (!_parts.TryGetValue(name.Value, out var part))
        {
            part = _room < 0 ? Part.Nothing : Load(name);
            _parts[name.Value] = part;
        }

        if (_room < 0)
        {
            return null;
        }

        _room -= part.Size;
        if (_room >= 0)
        {
            return part.Node;
        }

        var message = $"the partials together have more than {MostValues} values";
        diagnostics.Add(TextRules.LimitReached, name.Span, message, "Include each partial once.");
        return null;
    }

    private void ReportCircle(Located<string> name, SourceSpan first)
    {
        if (_circles.Add(name.Value))
        {
            var message = $"the partial `{name.Value}` includes itself";
            diagnostics.Add(new Diagnostic(DefinitionRules.CyclicRef, message, name.Span)
            {
                Help = "Delete one `$ref` of the circle.",
                Related = [new RelatedSpan(first, "it is included here")],
            });
        }
    }

    private Part Load(Located<string> name)
    {
        if (!DefinitionNames.IsSafe(name.Value) || _chain.Count >= DeepestChain)
        {
            var shown = VisibleText.Of(name.Value.AsSpan(0, Math.Min(name.Value.Length, 60)));
            var (fact, help) = _chain.Count >= DeepestChain
                ? ($"partials include each other more than {DeepestChain} deep",
                    "Include them from the definition.")
                : ($"`$ref` cannot name `{shown}`", "Write the name of a partial in the same folder.");
            diagnostics.Add(DefinitionRules.UnresolvedRef, name.Span, fact, help);
            return Part.Nothing;
        }

        if (partial(name.Value) is not { } file)
        {
            var fact = $"there is no partial `{name.Value}`";
            var help = $"Add `{name.Value}.s1.partial.yaml` beside the definition, or correct the name.";
            diagnostics.Add(DefinitionRules.UnresolvedRef, name.Span, fact, help);
            return Part.Nothing;
        }

        return Read(file, name);
    }

    private Part Read(SourceFile file, Located<string> name)
    {
        var findings = new DiagnosticBag();
        var written = YamlReader.Read(file, findings);

        // A partial in which everything is a comment adds nothing, which is no defect.
        diagnostics.AddRange(findings.Where(finding => finding.Rule != YamlRules.EmptyDocument));
        if (written is null)
        {
            return Part.Nothing;
        }

        if (written is YamlScalar)
        {
            const string Message = "the partial is text, not a list or a mapping";
            diagnostics.Add(DefinitionRules.BadType, written.Span, Message);
            return Part.Nothing;
        }

        _chain.Add(name);
        var expanded = expand(written);
        _chain.RemoveAt(_chain.Count - 1);
        return new Part(expanded, Size(expanded));
    }

    private static long Size(YamlNode node) => node switch
    {
        YamlSequence list => 1 + list.Items.Sum(Size),
        YamlMapping mapping => 1 + mapping.Entries.Sum(entry => Size(entry.Value)),
        _ => 1,
    };

    private sealed record Part(YamlNode? Node, long Size)
    {
        public static Part Nothing { get; } = new(null, 1);
    }
}

/// <summary>Puts partials where <c>$ref</c> names them, as if their text stood there.</summary>
/// <remarks>
/// A partial that is a mapping adds its keys, one that is a list becomes (or extends) the list. Parts keep
/// their own file's spans. Each partial is read once. A <c>$ref</c> that begins with <c>#</c> belongs to a
/// JSON Schema and stays.
/// </remarks>
internal sealed class RefExpander
{
    private readonly DiagnosticBag _diagnostics;
    private readonly Partials _partials;

    /// <param name="partial">The partial with a name, or null.</param>
    /// <param name="diagnostics">Receives findings.</param>
    public RefExpander(Func<string, SourceFile?> partial, DiagnosticBag diagnostics)
    {
        _diagnostics = diagnostics;
        _partials = new Partials(partial, Expand, diagnostics);
    }

    public YamlNode Expand(YamlNode node) => node switch
    {
        YamlSequence list => Expand(list),
        YamlMapping mapping => Expand(mapping),
        _ => node,
    };

    private YamlSequence Expand(YamlSequence list)
    {
        var items = new List<YamlNode>(list.Items.Count);
        foreach (var item in list.Items)
        {
            var expanded = Expand(item);
            if (item is YamlMapping && expanded is YamlSequence included)
            {
                items.AddRange(included.Items);
            }
            else
            {
                items.Add(expanded);
            }
        }

        var isSame = items.SequenceEqual(list.Items, ReferenceEqualityComparer.Instance);
        return isSame ? list : list with { Items = items };
    }

    private YamlNode Expand(YamlMapping mapping)
    {
        var hasReference = mapping.Entries.Any(IsReference);
        if (!hasReference)
        {
            var values = mapping.Entries.Select(ExpandValue).ToList();
            return values.SequenceEqual(mapping.Entries, ReferenceEqualityComparer.Instance)
                ? mapping
                : mapping with { Entries = values };
        }

        var parts = new IncludedParts(_diagnostics);
        foreach (var entry in mapping.Entries)
        {
            if (!IsReference(entry))
            {
                parts.Add(ExpandValue(entry));
            }
            else if (_partials.Include(entry.Value) is { } part)
            {
                parts.Add(part, entry.Value.Span);
            }
        }

        return parts.Join(mapping);
    }

    private YamlEntry ExpandValue(YamlEntry entry)
    {
        var value = Expand(entry.Value);
        return ReferenceEquals(value, entry.Value) ? entry : entry with { Value = value };
    }

    private static bool IsReference(YamlEntry entry) =>
        entry.Key.Value == "$ref" && entry.Value is not YamlScalar { Value: ['#', ..] };
}
