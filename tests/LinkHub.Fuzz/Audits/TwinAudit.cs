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
        List<(string Path, MarkupDocument Document, string Written)> texts = [];
        foreach (var (path, entry) in site.Input.Entries)
        {
            if (Path.GetExtension(path) is ".mdx" or ".md" or ".txt")
            {
                var file = SourceDecoder.Decode(path, entry.Bytes, new DiagnosticBag());
                var document = RoundTrip.Read(file.Text);
                texts.Add((path, document, MarkdownWriter.Write(document.Body)));
            }
        }

        return () => Faults(site, texts);
    }

    private static IEnumerable<FuzzFault> Faults(
        FuzzSite site, List<(string Path, MarkupDocument Document, string Written)> texts)
    {
        foreach (var (path, document, written) in texts)
        {
            site.Counts.AddOutput("twin", written.Length);
            if (RoundTrip.Difference(document.Body, written) is { } difference)
            {
                yield return new FuzzFault("twins", "twin", difference.FirstLines, path);
            }
        }
    }
}
