using FsCheck;
using FsCheck.Fluent;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Tests.Text;

public sealed class SourceFileTests
{
    [Theory]
    [InlineData("ab\ncd\n", 0, "1:1")]
    [InlineData("ab\ncd\n", 2, "1:3")]
    [InlineData("ab\ncd\n", 3, "2:1")]
    [InlineData("ab\ncd\n", 6, "3:1")]
    [InlineData("ab\r\ncd", 4, "2:1")]
    [InlineData("ab\rcd", 3, "2:1")]
    [InlineData("a\r\r\nb", 4, "3:1")]
    [InlineData("\ud83d\ude00x", 2, "1:3")]
    [InlineData("", 0, "1:1")]
    public void Counts_lines_and_utf16_columns_from_one(string text, int offset, string position) =>
        Assert.Equal(position, new SourceFile("a", text).PositionAt(offset).ToString());

    [Fact]
    public void Gives_lines_without_their_ends()
    {
        var file = new SourceFile("a", "one\r\ntwo\rthree\n");
        string[] lines = [.. Enumerable.Range(1, file.LineCount).Select(line => file.Line(line).ToString())];
        Assert.Equal(["one", "two", "three", ""], lines);
    }

    [Fact]
    public void Position_and_offset_agree_in_any_text() =>
        Prop.ForAll<NonNull<string>>(text =>
        {
            var file = new SourceFile("a", text.Get);
            return Enumerable.Range(0, text.Get.Length + 1).All(offset =>
            {
                var place = file.PositionAt(offset);
                return place.Line >= 1 && place.Line <= file.LineCount && place.Column >= 1;
            });
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(2, 1)]
    [InlineData(0, 4)]
    public void A_span_outside_its_file_cannot_be_made(int start, int end) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new SourceFile("a", "abc").Span(start, end));

    [Fact]
    public void A_span_knows_its_text_and_joins_others()
    {
        var file = new SourceFile("guides/a.mdx", "one two\nthree");
        var joined = file.Span(4, 7).To(file.Span(8, 13));
        Assert.Equal(("two\nthree", "guides/a.mdx:1:5"), (joined.Text, joined.ToString()));
        Assert.Equal("w", joined.Slice(1, 1).Text);
    }
}
