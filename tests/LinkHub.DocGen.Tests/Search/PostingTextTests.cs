using System.Text;
using FsCheck;
using FsCheck.Fluent;
using LinkHub.DocGen.Search;

namespace LinkHub.DocGen.Tests.Search;

public sealed class PostingTextTests
{
    [Theory]
    [InlineData(0, "=")]
    [InlineData(11, "~")]
    [InlineData(12, "!?")]
    [InlineData(143, ";~")]
    [InlineData(144, "!!?")]
    public void A_number_has_its_lowest_digit_first(int number, string text) =>
        Assert.Equal(text, PostingText.Append(new StringBuilder(), number).ToString());

    [Fact]
    public void What_is_written_reads_back() => Prop.ForAll<NonNegativeInt[]>(numbers =>
    {
        var text = new StringBuilder();
        foreach (var number in numbers)
        {
            PostingText.Append(text, number.Get);
        }

        return PostingText.Read(text.ToString()).SequenceEqual(numbers.Select(number => number.Get))
            && !text.ToString().Any(char.IsLetterOrDigit);
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("a")]
    [InlineData("=!")]
    public void What_is_no_number_is_refused(string text) => Assert.Throws<FormatException>(() => PostingText.Read(text));
}
