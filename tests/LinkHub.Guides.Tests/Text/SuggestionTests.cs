using LinkHub.Guides.Text;

namespace LinkHub.Guides.Tests.Text;

public sealed class SuggestionTests
{
    [Theory]
    [InlineData("requried", "required")]
    [InlineData("config_fields", "configFields")]
    [InlineData("LABEL", "label")]
    [InlineData("descriptoin", "description")]
    [InlineData("colour", null)]
    [InlineData("", null)]
    public void Finds_the_name_that_was_meant(string written, string? meant) =>
        Assert.Equal(meant, Suggestion.Nearest(written, ["required", "configFields", "label", "description", "type"]));

    [Theory]
    [InlineData("ab", "ba", 1)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("same", "SAME", 0)]
    [InlineData("far", "different", 3)]
    public void Counts_edits_up_to_the_limit(string left, string right, int distance) =>
        Assert.Equal(distance, Suggestion.Distance(left, right, limit: 3) is var d && d > 3 ? 3 : d);
}
