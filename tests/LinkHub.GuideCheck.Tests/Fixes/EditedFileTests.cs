using System.Text;
using FsCheck;
using FsCheck.Fluent;
using LinkHub.GuideCheck.Fixes;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Tests.Fixes;

/// <summary>A fix touches the bytes it is about, and no other.</summary>
public sealed class EditedFileTests
{
    private static readonly byte[] Mark = [0xEF, 0xBB, 0xBF];

    [Theory]
    [InlineData("a\n[|b=>x\ny|]\nc\n", "a\nx\ny\nc\n")]
    [InlineData("a\r\n[|b=>x\ny|]\r\nc\r\n", "a\r\nx\r\ny\r\nc\r\n")]
    [InlineData("a\r\n[|b=>x\r\ny|]\nc\n", "a\r\nx\ny\nc\n")]
    [InlineData("a\r[|b=>x|]\rc", "a\rx\rc")]
    [InlineData("é[|b=>ü|]\u00a0🙂c", "éü\u00a0🙂c")]
    public void Line_ends_and_other_letters_stay(string marked, string expected)
    {
        var (file, findings) = FixCase.Of("a.mdx", marked);
        var edited = new EditedFile(file, findings.SelectMany(finding => finding.Fix!.Edits));
        Assert.Equal(expected, edited.Text);
        var bytes = Utf8(file.Text);
        Assert.Equal(Utf8(expected), edited.Bytes(bytes)!);
        Assert.Equal([.. Mark, .. Utf8(expected)], edited.Bytes([.. Mark, .. bytes])!);
    }

    [Fact]
    public void What_cannot_be_seen_and_was_not_read_stays_where_it_was()
    {
        var raw = Utf8("\u200Ba\u0007 b\u202E c\u200B\n");
        var file = SourceDecoder.Decode("a.mdx", raw, []);
        var edited = new EditedFile(file, [new TextEdit(file.Span(2, 3), "B")]);
        Assert.Equal(Utf8("\u200Ba\u0007 B\u202E c\u200B\n"), edited.Bytes(raw)!);
    }

    [Fact]
    public void A_file_that_is_not_UTF_8_or_was_changed_meanwhile_is_left_alone()
    {
        byte[] bad = [.. "a b "u8, 0xC3, 0x28];
        var file = SourceDecoder.Decode("a.mdx", bad, []);
        Assert.Null(new EditedFile(file, [new TextEdit(file.Span(0, 1), "A")]).Bytes(bad));
        var other = new SourceFile("a.mdx", "a b");
        Assert.Null(new EditedFile(other, [new TextEdit(other.Span(0, 1), "A")]).Bytes("a c"u8));
    }

    [Fact]
    public void For_any_text_and_edits_only_the_edited_places_change() => Prop.ForAll(
        ArbMap.Default.ArbFor<(NonNull<string> Text, NonEmptyArray<byte> Cuts)>(),
        sample =>
        {
            var raw = Utf8(sample.Text.Get);
            var file = SourceDecoder.Decode("a.mdx", raw, []);
            int[] cuts = [.. sample.Cuts.Get.Select(cut => cut % (file.Text.Length + 1)).Distinct().Order()];
            TextEdit[] edits = [.. cuts.Chunk(2).Where(pair => pair.Length == 2 && IsWhole(file.Text, pair))
                .Select(pair => new TextEdit(file.Span(pair[0], pair[1]), "x"))];
            var edited = new EditedFile(file, edits);
            var expected = file.Text;
            foreach (var edit in edits.Reverse())
            {
                expected = expected[..edit.Span.Start] + "x" + expected[edit.Span.End..];
            }

            return edited.Text == expected
                && edited.Bytes(raw) is { } bytes
                && (edits.Length > 0 || bytes.SequenceEqual(raw))
                && SourceDecoder.Decode("a.mdx", bytes, []).Text == expected;
        }).QuickCheckThrowOnFailure();

    private static bool IsWhole(string text, int[] pair) =>
        Array.TrueForAll(pair, cut => cut == 0 || cut == text.Length || !char.IsLowSurrogate(text[cut]));

    private static byte[] Utf8(string text) => new UTF8Encoding(false).GetBytes(text);
}
