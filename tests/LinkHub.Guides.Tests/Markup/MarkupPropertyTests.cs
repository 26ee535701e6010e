using FsCheck;
using FsCheck.Fluent;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Tests.Markup;

public sealed class MarkupPropertyTests
{
    private static readonly string[] Pieces =
    [
        "<Steps>", "</Steps>", "<Step title=\"a\">", "</Step>", "<b>", "</b>", "<p>", "</p>", "<li>",
        "</li>", "<ul>", "<br/>",
        "<img src='x'>", "<your>", "<script>", "</script>", "<a href=\"javascript:x\">", "</a>",
        "{brand.name}", "{x}", "{/* c */}",
        "{", "}", "<", ">", "<!--", "-->", "**", "*", "_", "~~", "`", "```", "\n", "\n\n", "\r\n", "\r",
        "    ", "\t", "- ", "1. ", "> ",
        "# ", "---", "| a | b |\n|---|---|\n| c | d |\n", "[a](b)", "[x]: /y", "![", "](", "&amp;", "&#0;",
        "\\", "https://a.b/c", "a@b.co",
        "words", "é", "👍", " ", "[^1]", "[^1]: note", "import a from 'b'", "<Note>", "</Note>", "<table>",
        "<tr>", "<td>", "</table>",
    ];

    [Fact]
    public void Any_text_is_read_and_every_span_lies_in_the_file() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1_500), Prop.ForAll(Texts(), IsSound));

    [Fact]
    public void Any_string_is_read_and_every_span_lies_in_the_file() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(1_500),
            Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), text => IsSound(text.Get)));

    private static Arbitrary<string> Texts() =>
        Gen.Elements(Pieces).ListOf().Select(static pieces => string.Concat(pieces)).ToArbitrary();

    private static bool IsSound(string text)
    {
        var file = new SourceFile("guide.mdx", text);
        var diagnostics = new DiagnosticBag();
        var document = MarkupReader.Read(file, MarkupOptions.Default, diagnostics);
        return MarkupDump.Of(document) is not null
            && document.Body.All(node => IsInside(node, file))
            && diagnostics.All(d => d.Span.File == file && d.Related.All(r => r.Span.File == file));
    }

    private static bool IsInside(Node node, SourceFile file) =>
        node.Span.File == file && node.Span.End <= file.Text.Length
            && node.Children.All(child => IsInside(child, file));
}
