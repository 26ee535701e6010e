using System.Text.RegularExpressions;

namespace LinkHub.GuideCheck.Tests.Pages;

/// <summary>The form that all pages of rules share.</summary>
public sealed partial class RulePageForm
{
    public static TheoryData<string> Pages => [.. RulePageFiles.Paths];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Has_a_title_a_sentence_and_four_sections(string path)
    {
        var page = RulePageFiles.Read(path);
        Assert.Matches(TitleLine(), page.Lines[0]);
        Assert.Equal("", page.Lines[1]);
        Assert.Matches(Sentence(), page.Lines[2]);
        string[] sections = page.TriedIn.Any()
            ? ["Why", "How to fix", "Tried in"]
            : ["Why", "How to fix", "Reported", "Accepted"];
        Assert.Equal(sections, page.Sections);
        Assert.Equal("", page.Lines[^1]);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Has_a_reported_and_an_accepted_case(string path)
    {
        var page = RulePageFiles.Read(path);
        Assert.All(page.TriedIn, name => Assert.Matches("^[A-Z][A-Za-z]+$", name));
        if (!page.TriedIn.Any())
        {
            Assert.Contains(page.Cases, drawn => drawn.Section == RulePageFile.Reported);
            Assert.Contains(page.Cases, drawn => drawn.Section == RulePageFile.Accepted);
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Has_the_words_of_its_name_as_its_file_name(string path)
    {
        var name = RulePageFiles.Read(path).Title.Split(' ')[^1];
        var stem = string.Concat(name.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
        Assert.Equal(stem, Path.GetFileNameWithoutExtension(path));
    }

    [GeneratedRegex(@"^# LH\d{3} [a-z]+(-[a-z]+)*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TitleLine();

    [GeneratedRegex(@"^[A-Z`].*\S$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Sentence();
}
