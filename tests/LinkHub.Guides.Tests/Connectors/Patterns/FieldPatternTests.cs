using LinkHub.Guides.Connectors.Patterns;

namespace LinkHub.Guides.Tests.Connectors.Patterns;

/// <summary>The verdict of a pattern, as <c>new RegExp('^(?:…)$', 'u')</c> gives it.</summary>
public sealed class FieldPatternTests
{
    [Theory]
    [InlineData("[a-z]+", "acme", PatternMatch.Fits)]
    [InlineData("[a-z]+", "acme7", PatternMatch.Refuses)]
    [InlineData("[a-z]+", "acme\n", PatternMatch.Refuses)]
    [InlineData("^https://", "https://acme.example", PatternMatch.Refuses)]
    [InlineData("a|ab", "ab", PatternMatch.Fits)]
    [InlineData("(a+|b)*?c", "aabac", PatternMatch.Fits)]
    [InlineData(@"\d{4}", "2031", PatternMatch.Fits)]
    [InlineData(@"\d{4}", "٢٠٣١", PatternMatch.Refuses)]
    [InlineData(@"\w+", "é", PatternMatch.Refuses)]
    [InlineData(@"\p{L}+", "é", PatternMatch.Fits)]
    [InlineData(@"\P{L}+", "é", PatternMatch.Refuses)]
    [InlineData("[^\\s]+", "a\u00A0b", PatternMatch.Refuses)]
    [InlineData(".", "\U0001F600", PatternMatch.Fits)]
    [InlineData("..", "\U0001F600", PatternMatch.Refuses)]
    [InlineData(@"\u{1F600}", "\U0001F600", PatternMatch.Fits)]
    [InlineData(@"\uD83D\uDE00", "\U0001F600", PatternMatch.Fits)]
    [InlineData("[^]", "x", PatternMatch.Fits)]
    [InlineData("[]", "x", PatternMatch.Refuses)]
    [InlineData(@"(?<q>['""])a\k<q>", "'a'", PatternMatch.Fits)]
    [InlineData(@"(a)|\1b", "b", PatternMatch.Fits)]
    [InlineData(@"(?:(a)|b)*\1", "ab", PatternMatch.Fits)]
    [InlineData(@"(?!admin)[a-z]+", "admin", PatternMatch.Refuses)]
    [InlineData(@"(?=.*\d)[a-z\d]{3,}", "ab1", PatternMatch.Fits)]
    [InlineData(@"[a-z.]+(?<!\.)", "acme.", PatternMatch.Refuses)]
    [InlineData(@"\bacme\b", "acme", PatternMatch.Fits)]
    [InlineData("(a*)*", "", PatternMatch.Fits)]
    [InlineData(@"\p{Script=Greek}+", "α", PatternMatch.Unknown)]
    [InlineData("(", "(", PatternMatch.Unknown)]
    public void A_value_fits_as_a_browser_says(string pattern, string value, PatternMatch verdict) =>
        Assert.Equal(verdict, FieldPattern.Of(pattern).Match(value));

    [Theory]
    [InlineData("(", "(", "the group is never closed")]
    [InlineData("a)", ")", "`)` closes nothing")]
    [InlineData("[a", "[", "`[` is never closed")]
    [InlineData("a]", "]", "`]` stands alone")]
    [InlineData("a{x}", "{", "`{` begins no count")]
    [InlineData("a{3,2}", "{3,2}", "the count ends before it begins")]
    [InlineData("*a", "*", "`*` repeats nothing")]
    [InlineData("a++", "+", "`+` repeats nothing")]
    [InlineData("[z-a]", "z-a", "the range `z-a` ends before it begins")]
    [InlineData(@"[\w-.]", "-", "a range cannot begin or end with a whole class")]
    [InlineData(@"a\:b", @"\:", @"`\:` escapes a character that needs none")]
    [InlineData(@"\Aa\z", @"\A", @"`\A` is unknown to them")]
    [InlineData("(?i)a", "(?i)", "`(?i)` is unknown to them")]
    [InlineData("(?i:a)", "(?i:", "`(?i:` is unknown to them")]
    [InlineData("(?>a)", "(?>a)", "`(?>a)` is unknown to them")]
    [InlineData(@"(a)\2", @"\2", "there is no group of that number")]
    [InlineData(@"\k<n>", @"\k<n>", "there is no group of that name")]
    [InlineData("(?<n>a)(?<n>b)", "(?<n>", "two groups have the same name")]
    [InlineData("(?=a)*", "(?=a)*", "what only looks at a place cannot be repeated")]
    [InlineData(@"\p{Letters!}", @"\p{Letters!}", "`Letters!` is no property of characters")]
    [InlineData(@"a\", @"\", "the pattern ends in a backslash")]
    public void What_browsers_refuse_has_a_place_and_a_reason(string pattern, string place, string message)
    {
        var problem = FieldPattern.Of(pattern).Problem!;
        Assert.Equal((message, place), (problem.Message, pattern.Substring(problem.Offset, problem.Length)));
    }

    [Fact]
    public void A_pattern_of_any_size_is_answered()
    {
        Assert.True(FieldPattern.Of(new string('a', 100_000)).IsTooLong);
        Assert.True(FieldPattern.Of("(((a{1,99}){1,99}){1,99}){1,99}").IsTooLong);
        Assert.NotNull(FieldPattern.Of(new string('(', 1_999)).Problem);
        Assert.Equal(PatternMatch.Fits, FieldPattern.Of("(?:a|b)*").Match(new string('a', 100_000)));
        Assert.Equal(PatternMatch.TooSlow, FieldPattern.Of("(a+)+").Match(new string('a', 50) + "!"));
    }

    [Theory]
    [InlineData("(a+)+$", true)]
    [InlineData("(a|aa)+", true)]
    [InlineData(@"(\w|\d)*-", true)]
    [InlineData(@"(\w+\s?)*", true)]
    [InlineData("(.*a){20}", true)]
    [InlineData("(a?){50}", true)]
    [InlineData("(.*)(.*)(.*)z", false)]
    public void A_slow_pattern_has_a_value_that_shows_it(string pattern, bool isExponential) =>
        Assert.Equal(isExponential, FieldPattern.Of(pattern).FindSlowValue()!.IsExponential);

    [Theory]
    [InlineData("[a-z0-9-]+")]
    [InlineData("^.*$")]
    [InlineData(@"([a-z0-9]+\.)+[a-z]{2,}")]
    [InlineData(@"(?:/[\w-]*)*")]
    [InlineData("([0-9]{1,3}[.]){3}[0-9]{1,3}")]
    [InlineData("[A-Za-z0-9.-]+(:[0-9]+)?(/[a-z]+)*/?")]
    public void A_usual_pattern_is_not_slow(string pattern) => Assert.Null(FieldPattern.Of(pattern).FindSlowValue());

    [Theory]
    [InlineData(@"\d{2}[\w.]", @"\d → [0-9], \w → 0-9A-Za-z_")]
    [InlineData(@"\\d", "")]
    [InlineData("[0-9]", "")]
    public void What_takes_more_elsewhere_is_told_with_what_is_meant(string pattern, string expected) => Assert.Equal(
        expected,
        string.Join(", ", PatternPortability.Differences(FieldPattern.Of(pattern))
            .Select(problem => $"{pattern.Substring(problem.Offset, problem.Length)} → {problem.Replacement}")));

    [Theory]
    [InlineData("(?<=a)b", true)]
    [InlineData(@"\u{61}", true)]
    [InlineData("[(?<=]", false)]
    [InlineData("a(?<n>b)", false)]
    public void What_not_every_program_takes_is_told(string pattern, bool isRefused) =>
        Assert.Equal(isRefused, PatternPortability.Refusal(FieldPattern.Of(pattern)) is not null);
}
