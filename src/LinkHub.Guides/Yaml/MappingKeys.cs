using LinkHub.Guides.Text;

namespace LinkHub.Guides.Yaml;

/// <summary>Compares the keys that were written with those that have a meaning.</summary>
internal static class MappingKeys
{
    private const int LongestName = 100;

    public static void Check(
        YamlMapping mapping, MappingShape shape, SchemaRules rules, DiagnosticBag diagnostics)
    {
        var unknown = mapping.Entries.Where(entry => !shape.Has(entry.Key.Value)).ToList();
        if (unknown.Count == 0)
        {
            return;
        }

        var present = mapping.Entries
            .Select(entry => entry.Key.Value)
            .Where(shape.Has)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var (key, _) in unknown)
        {
            var near = shape.IsOpen ? Misspelt(key.Value, present, shape) : Nearest(key.Value, shape);
            var isComment = key.IsPlain && key.Value.StartsWith("//", StringComparison.Ordinal);
            if (near is null && shape.IsOpen && !isComment)
            {
                continue;
            }

            var name = VisibleText.Of(key.Value.AsSpan(0, Math.Min(key.Value.Length, LongestName)));
            var help = isComment
                ? "Begin a comment with `#`: what follows `//` is read as a key."
                : near is null
                ? $"Write one of {string.Join(", ", shape.KeyNames.Select(known => $"`{known}`"))}."
                : $"Did you mean `{near}`?";
            diagnostics.Add(rules.UnknownKey, key.Span, $"`{name}` is not a key of a {shape.Name}", help);
        }
    }

    private static string? Nearest(string name, MappingShape shape) =>
        name.Length > LongestName ? null : Suggestion.Nearest(name, shape.KeyNames);

    /// <summary>
    /// In an open shape a key with a meaning elsewhere may resemble a known one by chance: at most two
    /// letters differ, and the known key itself is missing, unless the two differ in case only.
    /// </summary>
    private static string? Misspelt(string name, HashSet<string> present, MappingShape shape)
    {
        var limit = Math.Clamp(name.Length / 4, 1, 2);
        foreach (var known in shape.KeyNames)
        {
            if (Math.Abs(known.Length - name.Length) > limit)
            {
                continue;
            }

            var distance = Suggestion.Distance(name, known, limit);
            if (distance == 0 || (distance <= limit && !present.Contains(known)))
            {
                return known;
            }
        }

        return null;
    }

    public static void CheckFreeKeys(YamlMapping mapping, SchemaRules rules, DiagnosticBag diagnostics)
    {
        var seen = new Dictionary<string, YamlScalar>(StringComparer.OrdinalIgnoreCase);
        foreach (var (key, _) in mapping.Entries)
        {
            if (seen.TryAdd(key.Value, key) || seen[key.Value].Value == key.Value)
            {
                continue;
            }

            var first = seen[key.Value];
            var fact = $"the keys `{key.Value}` and `{first.Value}` differ in case only";
            diagnostics.Add(new Diagnostic(rules.DuplicateKey, fact, key.Span)
            {
                Help = "Rename one of the two.",
                Related = [new RelatedSpan(first.Span, "the other one")],
            });
        }
    }
}

/// <summary>
/// Suggestions for names that one file gets wrong: only the first few are looked for, so that a hostile file
/// with thousands of wrong names among thousands of right ones is still read in time.
/// </summary>
internal sealed class Suggestions
{
    private const int Most = 50;
    private const int LongestName = 100;

    private int _looked;

    /// <summary>The known name that was meant as a question, else the help for any other name.</summary>
    public string Help(string name, IEnumerable<string> known, string otherwise) =>
        name.Length <= LongestName && _looked++ < Most && Suggestion.Nearest(name, known) is { } near
            ? $"Did you mean `{near}`?"
            : otherwise;
}
