using LinkHub.DocGen.Agents;
using LinkHub.Fuzz.Targets;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.Fuzz.Audits;

/// <summary>Whether every text of an input, written as Markdown, reads back as the same guide.</summary>
internal static class TwinAudit
{
    public static Func<IEnumerable<FuzzFault>> Start(FuzzSite site)
    {
        List<Twin> texts = [];
        foreach (var (path, entry) in site.Input.Entries)
        {
            if (Path.GetExtension(path) is ".mdx" or ".md" or ".txt")
            {
                var file = SourceDecoder.Decode(path, entry.Bytes, new DiagnosticBag());
                var findings = new DiagnosticBag();
                var document = RoundTrip.Read(file.Text, findings);
                texts.Add(new Twin(path, document.Body, MarkdownWriter.Write(document.Body))
                {
                    IsPastLimit = IsPastLimit(findings),
                });
            }
        }

        return () => Faults(site, texts);
    }

    /// <summary>What is wrong with a twin as a hub has it, or null: it must be what is written of it once it is read.</summary>
    public static string? Problem(string text)
    {
        var findings = new DiagnosticBag();
        var body = RoundTrip.Read(text, findings).Body;
        var written = MarkdownWriter.Write(body);
        var isSame = IsPastLimit(findings) || text.EndsWith(written, StringComparison.Ordinal) || IsPastLimit(written);
        return isSame ? null : new RoundTripDifference(text[^Math.Min(text.Length, written.Length)..], written).FirstLines;
    }

    private static bool IsPastLimit(DiagnosticBag findings) =>
        findings.Any(finding => finding.Rule == TextRules.LimitReached);

    // As tags a paragraph is a level more, which may be one too many.
    private static bool IsPastLimit(string written)
    {
        var findings = new DiagnosticBag();
        RoundTrip.Read("start\n\n" + written, findings);
        return IsPastLimit(findings);
    }

    // What lies past a limit has lost its elements, with an error; what it says need not fit within the limit again.
    private static IEnumerable<FuzzFault> Faults(FuzzSite site, List<Twin> texts)
    {
        foreach (var text in texts)
        {
            site.Counts.AddOutput("twin", text.Written.Length);
            if (!text.IsPastLimit && RoundTrip.Difference(text.Body, text.Written) is { } difference
                && !IsPastLimit(text.Written))
            {
                yield return new FuzzFault("twins", "twin", difference.FirstLines, text.Path);
            }
        }
    }

    private sealed record Twin(string Path, IReadOnlyList<Node> Body, string Written)
    {
        public bool IsPastLimit { get; init; }
    }
}
