using LinkHub.GuideCheck.Subjects;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Rules.Words;

/// <summary>Finds the name of the provider whose guide a guide was copied from.</summary>
/// <remarks>
/// Only if the two guides have nearly the same words; each provider is reported once, where it is first
/// named.
/// </remarks>
public sealed class CopyPaste : ILibraryRule
{
    public DiagnosticRule Rule { get; } = new("LH609", "copy-paste", Severity.Warning);

    // Guides made from one template share a frame; a copied guide shares its instructions as well.
    private const double NearlySame = 0.7;

    public void Check(LibrarySubject library, DiagnosticBag findings)
    {
        var named = library.Guides.SelectMany(guide => guide.ForeignNames.Select(name => (guide, name)))
            .ToList();
        if (named.Count == 0)
        {
            return;
        }

        var guidesOf = library.Guides.ToLookup(
            guide => guide.Entry.Connector.Key.Value, StringComparer.Ordinal);
        foreach (var (guide, name) in named)
        {
            foreach (var other in guidesOf[name.Key].Where(other => other.Entry.Kind == guide.Entry.Kind))
            {
                var (copy, original) = (library.Reopen(guide), library.Reopen(other));
                if (Similarity.Of(copy, original) >= NearlySame
                    && name.Place.In(copy.Document.File) is { } place)
                {
                    findings.Add(Finding(copy, place, original));
                    break;
                }
            }
        }
    }

    private Diagnostic Finding(GuideSubject copy, SourceSpan place, GuideSubject original)
    {
        var whole = original.Document.Title?.Span ?? original.Connector.Title.Span;
        var message =
            $"`{VisibleText.Of(original.Connector.Title.Value)}` is left from a guide that says nearly the same";
        return new Diagnostic(Rule, message, place)
        {
            Help = $"Write `{OwnName.Of(copy)}`, and look for what else differs there.",
            Related = [new RelatedSpan(whole, "the other guide")],
        };
    }
}

/// <summary>How similar two guides are, apart from their providers' names.</summary>
internal static class Similarity
{
    private const int Length = 4;

    /// <summary>The share of runs of four words that both have: 0 to 1.</summary>
    public static double Of(GuideSubject one, GuideSubject other)
    {
        var names = new[] { OwnName.Of(one), OwnName.Of(other) };
        var (left, right) = (Runs(one, names), Runs(other, names));
        var both = left.Count(right.Contains);
        return left.Count + right.Count == 0 ? 0 : (double)both / (left.Count + right.Count - both);
    }

    private static HashSet<ulong> Runs(GuideSubject guide, string[] names)
    {
        var text = string.Join(' ', DocumentText.In(guide).Select(text => text.Expanded(guide)));
        foreach (var name in names)
        {
            text = text.Replace(name, "\u2026", StringComparison.OrdinalIgnoreCase);
        }

        var words = text.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return [.. Enumerable.Range(0, Math.Max(0, words.Length - Length + 1))
            .Select(at => StableHash.Of(string.Join(' ', words, at, Length)))];
    }
}
