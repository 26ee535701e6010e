using System.Globalization;
using System.Text;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Tests.Markup;

/// <summary>
/// Cases drawn as text in <c>Cases/*.txt</c>: <c>=== name</c>, the markup, <c>&gt;&gt;&gt;</c>, the nodes,
/// and the findings as <c>! rule (line,column)-(line,column) message</c>.
/// </summary>
public sealed class MarkupCases
{
    // Where titles and descriptions are what is tested; elsewhere their absence is no news.
    private const string Whole = "envelopes";

    public static TheoryData<string, string> Names()
    {
        var names = new TheoryData<string, string>();
        foreach (var path in Directory.GetFiles(Folder(), "*.txt").Order(StringComparer.Ordinal))
        {
            foreach (var (name, _, _) in Read(path))
            {
                names.Add(Path.GetFileNameWithoutExtension(path), name);
            }
        }

        return names;
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Reads_as_drawn(string file, string name)
    {
        var (_, markup, expected) = Read(Path.Combine(Folder(), file + ".txt")).Single(c => c.Name == name);
        Assert.Equal(expected, Draw(markup, file == Whole));
        Assert.Equal(expected, Draw(markup.ReplaceLineEndings("\r\n"), file == Whole));
        Assert.Equal(expected, Draw(markup.ReplaceLineEndings("\r"), file == Whole));
    }

    private static string Draw(string markup, bool isWhole)
    {
        var diagnostics = new DiagnosticBag();
        var document = MarkupReader.Read(
            new SourceFile("guide.mdx", markup),
            MarkupOptions.Default,
            diagnostics);
        var text = new StringBuilder(MarkupDump.Of(document));
        foreach (var finding in diagnostics.Sorted().Where(f => isWhole || !IsAboutTitle(f)))
        {
            var (start, end) = (finding.Span.Position, finding.Span.EndPosition);
            text.Append(
                CultureInfo.InvariantCulture,
                $"! {finding.Rule.Name} ({start.Line},{start.Column})-({end.Line},{end.Column}) ");
            text.Append(finding.Message).Append('\n');
            foreach (var related in finding.Related)
            {
                var place = related.Span.Position;
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"  ({place.Line},{place.Column}) {related.Message}\n");
            }
        }

        return text.ToString();
    }

    private static bool IsAboutTitle(Diagnostic finding) =>
        finding.Rule == MarkupRules.MissingTitle || finding.Rule == MarkupRules.MissingDescription;

    private static IEnumerable<(string Name, string Markup, string Expected)> Read(string path)
    {
        foreach (var part in File.ReadAllText(path).Split("=== ", StringSplitOptions.RemoveEmptyEntries))
        {
            var (head, divider) = (part.IndexOf('\n'), part.IndexOf("\n>>>\n", StringComparison.Ordinal));
            yield return (part[..head], part[(head + 1)..Math.Max(head + 1, divider)], part[(divider + 5)..]);
        }
    }

    private static string Folder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "LinkHub.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder.FullName, "tests/LinkHub.Guides.Tests/Markup/Cases");
    }
}
