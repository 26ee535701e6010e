using System.Text;
using FsCheck;
using FsCheck.Fluent;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Tests.Text;

public sealed class SourceDecoderTests
{
    public static TheoryData<byte[], string, string> Cases => new()
    {
        { "plain"u8.ToArray(), "plain", "" },
        { [0xEF, 0xBB, 0xBF, .. "bom"u8], "bom", "" },
        { [.. "a"u8, 0xC3, 0x28], "a\uFFFD(", "LH910 a.mdx:1:2 the file is not UTF-8: bad byte at offset 1" },
        { [0xEF, 0xBB, 0xBF, .. "é\n"u8, 0xFF], "é\n\uFFFD", "LH910 a.mdx:2:1 the file is not UTF-8: bad byte at offset 6" },
        { [0xFF, 0xFE, 0x61, 0], "", "LH910 a.mdx:1:1 the file is UTF-16, at byte 0" },
        { [0xFE, 0xFF, 0, 0x61], "", "LH910 a.mdx:1:1 the file is UTF-16, at byte 0" },
        { "a\0b"u8.ToArray(), "ab", "LH911 a.mdx:1:2 the character U+0000 cannot be seen and was removed" },
        { "a\u202Eb\u2066c"u8.ToArray(), "abc",
            "LH911 a.mdx:1:2 the character U+202E cannot be seen and was removed\n" +
            "LH911 a.mdx:1:3 the character U+2066 cannot be seen and was removed" },
        { "a\u200Bb\u2060c\uFEFFd"u8.ToArray(), "abcd",
            "LH911 a.mdx:1:2 the character U+200B cannot be seen and was removed\n" +
            "LH911 a.mdx:1:3 the character U+2060 cannot be seen and was removed\n" +
            "LH911 a.mdx:1:4 the character U+FEFF cannot be seen and was removed" },
        { "tab\tcr\r\nlf\n\u200C\u200D\u00A0"u8.ToArray(), "tab\tcr\r\nlf\n\u200C\u200D\u00A0", "" },
        { "a\u0085\u009Fb\uFDD0\uFFFF\U0001FFFEc\U0001F511"u8.ToArray(), "abc\U0001F511",
            """
            LH911 a.mdx:1:2 the character U+0085 cannot be seen and was removed
            LH911 a.mdx:1:2 the character U+009F cannot be seen and was removed
            LH911 a.mdx:1:3 the character U+FDD0 cannot be seen and was removed
            LH911 a.mdx:1:3 the character U+FFFF cannot be seen and was removed
            LH911 a.mdx:1:3 the character U+1FFFE cannot be seen and was removed
            """ },
        { [0xFF, 0xFE], "", "LH910 a.mdx:1:1 the file is UTF-16, at byte 0" },
        { [0xEF, 0xBB, 0xBF], "", "" },
        { [0xED, 0xA0, 0x80], "\uFFFD\uFFFD\uFFFD", "LH910 a.mdx:1:1 the file is not UTF-8: bad byte at offset 0" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Decodes_strictly_and_says_what_was_wrong(byte[] bytes, string text, string findings)
    {
        var diagnostics = new DiagnosticBag();
        var file = SourceDecoder.Decode("a.mdx", bytes, diagnostics);

        Assert.Equal(text, file.Text);
        Assert.Equal(findings, string.Join('\n', diagnostics.Select(d => $"{d.Rule.Id} {d.Span} {d.Message}")));
    }

    [Fact]
    public void Any_bytes_give_a_file() => Prop.ForAll<byte[]>(bytes =>
    {
        var diagnostics = new DiagnosticBag();
        var file = SourceDecoder.Decode("a", bytes, diagnostics);
        return diagnostics.Count > 0 || new UTF8Encoding(false).GetBytes(file.Text).AsSpan().SequenceEqual(bytes);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_text_comes_back() => Prop.ForAll<NonNull<string>>(text =>
    {
        var readable = string.Concat(text.Get.Where(c => c is >= ' ' and < '\u007F'));
        var diagnostics = new DiagnosticBag();
        return SourceDecoder.Decode("a", Encoding.ASCII.GetBytes(readable), diagnostics).Text == readable
            && diagnostics.Count == 0;
    }).QuickCheckThrowOnFailure();
}
