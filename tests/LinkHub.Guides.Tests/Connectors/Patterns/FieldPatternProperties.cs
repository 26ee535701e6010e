using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using LinkHub.Guides.Connectors.Patterns;

namespace LinkHub.Guides.Tests.Connectors.Patterns;

/// <summary>Where browsers and .NET mean the same, another engine must agree; and nothing may ever be thrown.</summary>
public sealed class FieldPatternProperties
{
    private static readonly string[] Pieces =
    [
        "a", "b", "c", "ab", "[ab]", "[^a]", "[a-c]", "(?:a|b)", "(a)", "(a|bc)", "a*", "b+?", "(?:ab)?", "[bc]{1,2}",
        "(?:a?){2}", "(?=a)", "(?!b)", "^", "$", "(?:b*)*",
    ];

    [Fact]
    public void Agrees_with_another_engine_where_both_mean_the_same() => Prop.ForAll(
        Patterns().ToArbitrary(),
        Gen.Elements("a", "b", "c", "d").ListOf().Select(letters => string.Concat(letters.Take(12))).ToArbitrary(),
        (pattern, value) =>
        {
            var other = Regex.IsMatch(
                value,
                $@"\A(?:{pattern.Replace("$", @"\z", StringComparison.Ordinal)})\z",
                RegexOptions.None,
                TimeSpan.FromSeconds(10));
            return FieldPattern.Of(pattern).Match(value) == (other ? PatternMatch.Fits : PatternMatch.Refuses);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    [Fact]
    public void Answers_whatever_is_written() => Prop.ForAll(
        Gen.Elements([.. "ab01-^$.*+?()[]{}|\\/<>=!:,dwsbpuxkcL\U0001F600é ".Select(c => c.ToString())])
            .ListOf().Select(parts => string.Concat(parts)).ToArbitrary(),
        (string pattern) =>
        {
            var read = FieldPattern.Of(pattern);
            _ = (read.Match("ab01"), read.FindSlowValue(), PatternPortability.Refusal(read));
            return read.Problem is not { } problem
                || (problem.Offset >= 0 && problem.Offset + problem.Length <= pattern.Length);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    private static Gen<string> Patterns() => Gen.Elements(Pieces).ListOf()
        .Select(pieces => string.Concat(pieces.Take(6)))
        .ListOf()
        .Select(options => string.Join('|', options.Take(3)));
}
