using LinkHub.Guides.Files;

namespace LinkHub.Guides.Tests.Files;

public sealed class FileNamesTests
{
    [Theory]
    [InlineData("api-key")]
    [InlineData("v1.2_beta~x")]
    [InlineData("Übersicht")]
    [InlineData("console")]
    [InlineData("com10")]
    public void Ordinary_names_can_stand_in_an_address(string part) => Assert.Null(FileNames.SlugProblem(part));

    [Theory]
    [InlineData("", "is empty")]
    [InlineData(".", "leads to another folder")]
    [InlineData("..", "leads to another folder")]
    [InlineData("../../etc/passwd", "holds `/`, which cannot stand in an address")]
    [InlineData("/abs", "holds `/`, which cannot stand in an address")]
    [InlineData(@"C:\x", "holds `:`, which cannot stand in an address")]
    [InlineData(@"\\srv\x", @"holds `\`, which cannot stand in an address")]
    [InlineData("a:b", "holds `:`, which cannot stand in an address")]
    [InlineData("a b", "holds ` `, which cannot stand in an address")]
    [InlineData("a\u202Eb", "holds `\\u{202E}`, which cannot stand in an address")]
    [InlineData("a\nb", "holds `\\u{A}`, which cannot stand in an address")]
    [InlineData("%2e%2e", "holds `%`, which cannot stand in an address")]
    [InlineData("CON", "is a device on Windows")]
    [InlineData("aux.mdx", "is a device on Windows")]
    [InlineData("lpt1", "is a device on Windows")]
    [InlineData("trailing.", "ends in a dot or a space")]
    [InlineData("cafe\u0301", "holds a letter with a separate accent")]
    public void Names_that_mean_something_else_somewhere_cannot(string part, string problem) =>
        Assert.Equal(problem, FileNames.SlugProblem(part));

    [Fact]
    public void A_name_may_have_120_characters()
    {
        Assert.Null(FileNames.SlugProblem(new string('a', 120)));
        Assert.Equal("is longer than 120 characters", FileNames.SlugProblem(new string('a', 121)));
    }

    [Theory]
    [InlineData("two words.png", null)]
    [InlineData("trailing ", "ends in a dot or a space")]
    [InlineData("a?b", "holds `?`, which some systems do not allow in a name")]
    public void A_file_that_is_no_address_may_be_called_more(string name, string? problem) =>
        Assert.Equal(problem, FileNames.NameProblem(name));
}
