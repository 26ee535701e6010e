using FsCheck;
using FsCheck.Fluent;
using Xunit.Abstractions;

namespace LinkHub.DocGen.Tests.Agents;

/// <summary>Whatever can be read is written so that it reads the same.</summary>
public sealed class MarkdownWriterProperties(ITestOutputHelper output)
{
    private static readonly string[] Words =
    [
        "word", "two words", "1. ", "- ", "# ", "> ", "+ ", "| ", "\\*", "\\_", "a_b_c", "\\{", "\\<", "&amp;", "&#42;", "&lt;",
        "`code`", "`` ` ``", "`{brand.name}`", "**bold**", "*slanted*", "~~gone~~", "<strong>x</strong>", "<em> y </em>", "<u>u</u>",
        "<kbd>K</kbd>", "[link](/a)", "[li*nk*](https://example.com/?a=b&c=d \"t\")", "<a href=\"/b\">b</a>", "![alt](/i.png)",
        "<img src=\"/i.png\" alt=\"a\" width=\"20\" />", "https://example.com/a_b", "a@example.com", "{brand.hub}", "<br />", "\\\\", "a\\b", ".", "!",
        "<span data-whitelabel-hide>hidden</span>", "<strong data-guide-scopes=\"a b\">s</strong>", "&nbsp;", "é", "🔑", "import x",
    ];

    private static readonly Gen<string> Line = Gen.Elements(Words).NonEmptyListOf().Select(w => string.Join(' ', w.Take(6)));

    private static readonly Gen<string> Tight = Gen.Elements(Words).NonEmptyListOf().Select(w => string.Concat(w.Take(4)));

    // A mark may belong to the address before it.
    private static readonly string[] NoAddresses = [.. Words.Where(word => !word.StartsWith("http", StringComparison.Ordinal))];

    // Elements and marks in one another, closed in their order or across.
    private static readonly (string Open, string Close)[] Around =
    [
        ("<b>", "</b>"), ("<i>", "</i>"), ("<del>", "</del>"), ("<u>", "</u>"), ("**", "**"), ("*", "*"), ("_", "_"), ("~~", "~~"),
        ("<b> ", "</b>"), ("<em>", " </em>"), ("[", "](/a)"), ("<a href=\"/b\">", "</a>"), ("<b>", "</i>"), ("**", "*"),
    ];

    private static readonly Gen<string> Nested = Gen.Elements(Around).NonEmptyListOf().Zip(Gen.Elements(NoAddresses).ArrayOf(3), (around, words) =>
        $"{string.Concat(around.Select(one => one.Open))}{words[0]} {string.Concat(around.AsEnumerable().Reverse().Select(one => one.Close))}"
        + $"{words[1]}{string.Concat(around.Take(3).Select(one => one.Open + words[2] + one.Close + "\n"))}x");

    private static readonly Gen<string> Leaf = Gen.OneOf(
        Line,
        Nested,
        Tight,
        Line.Select(line => "<p>" + line + "</p>"),
        Line.Select(line => "<p data-whitelabel-hide>" + line + "</p>"),
        Gen.Elements(1, 2, 3, 6).Zip(Line, (level, line) => new string('#', level) + " " + line),
        Line.Select(line => "<h3>" + line + "</h3>"),
        Line.Zip(Line, (a, b) => a + "\n" + b),
        Gen.Elements("```", "````js", "```text theme={null}").Zip(Line, (fence, line) => $"{fence}\n{line}\n\n  x\n````"),
        Gen.Constant("***"),
        Line.Zip(Tight, (a, b) => $"| {Cell(a)} | b |\n| --- | :-: |\n| {Cell(b)} | `x` |"),
        Line.Select(line => $"<table><tr><th>{line}</th></tr><tr><td>x</td></tr></table>"));

    private static readonly Gen<string> Body = Blocks(3);

    [Fact]
    public void What_was_read_is_written_and_read_the_same() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(400).WithEndSize(40),
        Prop.ForAll(Body.ToArbitrary(), text =>
        {
            MarkdownRoundTrip.AssertSame([.. MarkdownRoundTrip.Read("start\n\n" + text).Body.Skip(1)]);
            return true;
        }));

    [Fact]
    public void Every_guide_at_hand_is_written_and_read_the_same()
    {
        var count = 0;
        var files = Folders().SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories));
        foreach (var file in files)
        {
            if (Path.GetExtension(file) is not (".mdx" or ".md" or ".txt"))
            {
                continue;
            }

            MarkdownRoundTrip.AssertSame(MarkdownRoundTrip.Read(File.ReadAllText(file)).Body);
            count++;
        }

        output.WriteLine($"{count} guides and pages");
        Assert.True(count > 5);
    }

    private static Gen<string> Blocks(int depth)
    {
        var block = depth == 0 ? Leaf : Gen.Frequency((4, Leaf), (3, Container(depth - 1)));
        return block.NonEmptyListOf().Select(blocks => string.Join("\n\n", blocks.Take(4)));
    }

    private static Gen<string> Container(int depth) => Gen.OneOf(
        Blocks(depth).Select(text => "> " + text.Replace("\n", "\n> ", StringComparison.Ordinal)),
        Blocks(depth).Zip(Line, (text, line) => $"- {Indented(text)}\n\n- {line}"),
        Line.Zip(Line, (a, b) => $"1. {a}\n2. {b}\n   - {a}"),
        Line.Zip(Line, (a, b) => $"<ul>\n  <li>{a}</li>\n  <li data-whitelabel-hide>{b}</li>\n</ul>"),
        Blocks(depth).Select(text => $"<div data-guide-step data-guide-scopes=\"a b\">\n{text}\n</div>"),
        Blocks(depth).Select(text => $"<Steps>\n<Step title=\"A &amp; {{brand.name}}\">\n{text}\n</Step>\n<Step title=\"B\" />\n</Steps>"),
        Line.Select(line => $"<Warning>{line}</Warning>"),
        Blocks(depth).Select(text => $"<Frame>\n\n{text}\n\n</Frame>"));

    private static string Indented(string text) => text.Replace("\n", "\n  ", StringComparison.Ordinal);

    private static string Cell(string text) => text.Replace("| ", "\\| ", StringComparison.Ordinal);

    private static IEnumerable<string> Folders()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            foreach (var name in new[] { "content/guides", "content/pages", "shared/corpus", "shared/seeds" })
            {
                var path = Path.Combine(folder.FullName, name);
                if (Directory.Exists(path))
                {
                    yield return path;
                }
            }
        }
    }
}
