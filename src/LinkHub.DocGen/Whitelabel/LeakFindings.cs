using System.Text;
using LinkHub.GuideCheck.Rules.Words;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;
using LinkHub.Guides.Whitelabel;
using LinkHub.Guides.Whitelabel.Names;
using LinkHub.Guides.Whitelabel.Pictures;

namespace LinkHub.DocGen.Whitelabel;

/// <summary>Turns leaks that the scan found in an output file into findings at their sources.</summary>
public static class LeakFindings
{
    /// <param name="leaks">The leaks of one output file; allowed ones are skipped.</param>
    /// <param name="bytes">The file.</param>
    /// <param name="origins">The sources of the file.</param>
    /// <param name="page">The brand and the subject of the page.</param>
    /// <param name="report">Receives the findings; words whose place it already has are not reported
    /// again.</param>
    public static void Add(
        IReadOnlyList<Leak> leaks, ReadOnlySpan<byte> bytes, LeakOrigins origins, PageContext page,
        BrandReport report)
    {
        foreach (var leak in leaks.Where(leak => !leak.IsAllowed))
        {
            if (report.ReportedWords.Contains(leak.Word) || IsLeft(leak, report)
                || IsOfProgram(leak, bytes, origins))
            {
                continue;
            }

            if (leak.Use == NameUse.Unclear)
            {
                AddUnclear(leak, bytes, origins, page, report);
                continue;
            }

            var message = $"the hub of `{page.Brand.Brand.Id}` would show `{leak.Word}`";
            if (Source(leak, origins, page) is { } span)
            {
                report.ReportedWords.Add(leak.Word);
                var named = leak.Offset < 0 ? $" in the name of `{leak.Path}`" : "";
                report.Diagnostics.Add(WhitelabelRules.BrandLeak, span, message + named,
                    "Rewrite the text without the word.");
            }
            else
            {
                var where = leak.Offset < 0
                    ? $"in the name of `{leak.Path}`"
                    : $"in `{leak.Path}` at byte {leak.Offset}";
                var help = $"Find what brings `{leak.Excerpt}` into the hub and change it.";
                report.Diagnostics.Add(
                    WhitelabelRules.BrandLeak, InOutput(leak, bytes, page), $"{message} {where}", help);
            }
        }
    }

    // A hub of a host named Close has a button to close a form: the word is in none of the file's sources.
    private static bool IsOfProgram(Leak leak, ReadOnlySpan<byte> bytes, LeakOrigins origins) =>
        leak is { Use: NameUse.Unclear, IsPlain: true, IsAddress: false, Offset: >= 0 }
        && !ImageText.IsImage(leak.Path) && Written(leak, bytes, origins) is null;

    private static SourceSpan? Written(Leak leak, ReadOnlySpan<byte> bytes, LeakOrigins origins)
    {
        var letters = bytes[Math.Max(0, (int)leak.Offset)..];
        var length = Math.Min(letters.Length, new UTF8Encoding(false).GetByteCount(leak.Word));
        var written = new UTF8Encoding(false).GetString(letters[..length]);
        return origins.Files
            .Select(file => file.Text.IndexOf(written, StringComparison.Ordinal) is var at and >= 0
                ? file.Span(at, at + written.Length)
                : (SourceSpan?)null)
            .FirstOrDefault(span => span is not null);
    }

    // Where the page's own texts say the name, each place was judged with more at hand than the file shows.
    private static bool IsLeft(Leak leak, BrandReport report) => !leak.IsAddress
        && ((leak.IsPlain && report.LeftNames.Contains(leak.Word))
            || report.AllowedNames.Contains(leak.Word));

    private static void AddUnclear(
        Leak leak, ReadOnlySpan<byte> bytes, LeakOrigins origins, PageContext page, BrandReport report)
    {
        report.ReportedWords.Add(leak.Word);
        var source = Source(leak, origins, page) ?? (leak.IsPlain ? Written(leak, bytes, origins) : null);
        var place = source ?? InOutput(leak, bytes, page);
        report.Diagnostics.Add(UnclearName.Finding(leak.Word, place, isSource: source is not null));
    }

    private static SourceSpan? Source(Leak leak, LeakOrigins origins, PageContext page) =>
        LeakSource.Find(leak.Word, origins.Nodes, page) ?? LeakFiles.Find(leak.Word, origins.Files, page);

    private static SourceSpan InOutput(Leak leak, ReadOnlySpan<byte> bytes, PageContext page)
    {
        var encoding = ImageText.IsImage(leak.Path) ? Encoding.Latin1 : new UTF8Encoding(false);
        var text = leak.Offset < 0 ? "" : encoding.GetString(bytes);
        var file = new SourceFile($"{page.Brand.Brand.Id}/{leak.Path}", text);
        var at = leak.Offset < 0 ? 0 : encoding.GetCharCount(bytes[..(int)leak.Offset]);
        return file.Span(at, at);
    }
}

/// <summary>The sources of a file of a hub, in which a leaked word is looked for.</summary>
/// <param name="Nodes">Branded content.</param>
/// <param name="Files">Further sources, the likeliest first; read only when they are needed.</param>
public sealed record LeakOrigins(IReadOnlyList<Node> Nodes, IEnumerable<SourceFile> Files)
{
    public static readonly LeakOrigins None = new([], []);

    public static LeakOrigins Of(IEnumerable<SourceFile> files) => new([], files);
}
